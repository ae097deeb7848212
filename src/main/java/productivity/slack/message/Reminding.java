package productivity.slack.message;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.OwedItem;
import productivity.status.DueReport;
import productivity.status.DueReport.Due;

/**
 * A notice with what is known of its items now.
 *
 * @param snoozed who put an item off in this notice, in words, by the item's code
 */
public record Reminding(Notice notice, DueReport report, Map<String, String> snoozed) {
  public Reminding {
    snoozed = Map.copyOf(snoozed);
  }

  /** One item of it; where it tells one twice, as it came to be owed last. */
  record Told(Reminding all, OwedItem owed, Due due) {
    Tone tone() {
      return Tone.of(all.notice.kind(), owed);
    }
  }

  /** The most pressing first. */
  List<Told> told() {
    return report.items().stream()
        .flatMap(due -> owed(due).map(owed -> new Told(this, owed, due)).stream())
        .sorted(Comparator.comparing(Told::tone))
        .toList();
  }

  private Optional<OwedItem> owed(Due due) {
    return notice.items().stream()
        .filter(item -> item.code().equals(due.item().code()))
        .reduce((one, later) -> later);
  }
}
