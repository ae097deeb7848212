package productivity.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.deadline.DueItem;
import productivity.value.DateSpan;

/**
 * Something with a date to be reminded of: a deadline, or a deliverable that is due and has no
 * deadline for it.
 *
 * @param deliverable what it is the date of; lead times for that count for the date too
 */
record Dated(
    String code,
    @Nullable String deliverable,
    String workstream,
    DeadlineKind kind,
    DateSpan when) {

  static Dated of(Deadline deadline) {
    return new Dated(
        deadline.code(),
        deadline.links().deliverable(),
        deadline.home().code(),
        deadline.kind(),
        deadline.when());
  }

  /** What was promised by a day is a milestone. */
  static Dated of(DueItem due) {
    return new Dated(due.name().code(), null, due.home().code(), DeadlineKind.MILESTONE, due.due());
  }

  /** The day that is counted towards: the last of several by which something must be done. */
  @Nullable LocalDate countedTo() {
    return kind.isDueByItsEnd() ? when.end() : when.start();
  }
}
