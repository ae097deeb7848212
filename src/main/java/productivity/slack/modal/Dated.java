package productivity.slack.modal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.status.DeadlineLine;
import productivity.status.DueReport;
import productivity.status.ItemKind;
import productivity.status.Reading;
import productivity.status.Subject;
import productivity.value.DateSpan;

/**
 * An item with a date, as its form shows it.
 *
 * @param titled its code and its title: {@code DL-44 Final plans}
 * @param newest the number of its newest change
 */
record Dated(DueReport.Due due, DeadlineLine line, String titled, long newest, LocalDate today) {
  /** Nothing where there is no such item, or it has no date. */
  static Optional<Dated> of(Reading reading, String code) {
    return reading.due(List.of(code), Instant.MAX).items().stream()
        .findFirst()
        .flatMap(due -> due.line().map(line -> of(reading, due, line)));
  }

  private static Dated of(Reading reading, DueReport.Due due, DeadlineLine line) {
    String code = due.item().code();
    return new Dated(
        due, line, reading.titled(item(due, line)), reading.newestChange(code), reading.today());
  }

  Subject.Item item() {
    return item(due, line);
  }

  private static Subject.Item item(DueReport.Due due, DeadlineLine line) {
    ItemKind kind = line.deadline().isPresent() ? ItemKind.DEADLINE : ItemKind.DELIVERABLE;
    return new Subject.Item(kind, due.item().code(), due.item().shown());
  }

  DateSpan when() {
    return line.when();
  }

  /** Whose decision it is. */
  Optional<String> decidedBy() {
    return line.deadline().map(Deadline::links).map(links -> orEmpty(links.decidedBy()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
