package productivity.slack.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.deadline.DeadlineState;
import productivity.status.DeadlineLine;
import productivity.status.DueReport.Due;
import productivity.status.ItemKind;
import productivity.status.ItemReport;
import productivity.status.Reading;
import productivity.status.Subject;

/** Whether there is a day before which a channel can be reminded of an item. */
record Promise(Reading reading) {
  private static final String DEADLINES =
      " The days count for those of its deadlines that have a day.";

  /** What somebody should know who asks to be reminded so many days ahead, in a sentence. */
  Optional<String> caution(Subject.Item item) {
    return reading.due(List.of(item.code()), Instant.MAX).items().stream()
        .findFirst()
        .flatMap(due -> caution(item, due));
  }

  private Optional<String> caution(Subject.Item item, Due due) {
    String shown = due.item().shown();
    Optional<DeadlineLine> line = due.line().filter(each -> each.when().start() != null);
    if (line.isEmpty()) {
      return Optional.of(
          ahead(item).findFirst().isPresent()
              ? shown + " has no date of its own." + DEADLINES
              : "%s has no date yet, so nothing is due. To give it one, type move %s to DATE."
                  .formatted(shown, shown));
    }
    String deadlines = ahead(item).anyMatch(each -> each.when().isDated()) ? DEADLINES : "";
    return lacking(shown, line.get()).map(sentence -> sentence + deadlines);
  }

  private Optional<String> lacking(String shown, DeadlineLine line) {
    LocalDate today = reading.today();
    if (line.state() == DeadlineState.DONE || line.state() == DeadlineState.HAPPENED) {
      return Optional.of(shown + " is done, so no more is told of it.");
    }
    if (line.when().endsBefore(today)) {
      return Optional.of("The date of " + shown + " has passed, so there is no day before it.");
    }
    return line.when().isDated()
        ? Optional.empty()
        : Optional.of(
            "%s has no day, only %s. A %s is told at its start and before its last working day."
                .formatted(shown, line.when(), line.when().precision().words()));
  }

  private Stream<DeadlineLine> ahead(Subject.Item item) {
    return item.kind() == ItemKind.DELIVERABLE
            && reading.show(item) instanceof ItemReport.OfDeliverable found
        ? found.deadlines().stream().filter(each -> each.state() == DeadlineState.AHEAD)
        : Stream.empty();
  }
}
