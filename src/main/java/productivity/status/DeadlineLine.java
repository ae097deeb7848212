package productivity.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineState;
import productivity.deadline.DueItem;
import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;
import productivity.value.DateSpan;
import productivity.value.Precision;

/**
 * One date to keep, as a list shows it: a deadline, or a deliverable that falls due. Only a date
 * that is exact to the day has working days to or from it, negative once it has passed and 0 while
 * it is here; none where there are only days off between.
 */
public record DeadlineLine(
    String code,
    String title,
    Deadline.Home home,
    DateSpan when,
    DeadlineState state,
    OptionalInt workingDays,
    Optional<Deadline> deadline,
    Optional<RoundFacts> round) {

  /** The same by another title, for where there is no room for it. */
  public DeadlineLine titled(String other) {
    return new DeadlineLine(code, other, home, when, state, workingDays, deadline, round);
  }

  /** It takes place on its day rather than being done by it. */
  public boolean takesPlace() {
    return deadline.filter(each -> each.kind().takesPlace()).isPresent();
  }

  static DeadlineLine of(Deadline deadline, Today today, @Nullable RoundFacts round) {
    return new DeadlineLine(
        deadline.code(),
        deadline.title(),
        deadline.home(),
        deadline.when(),
        deadline.stateOn(today.date()),
        workingDays(deadline.when(), today),
        Optional.of(deadline),
        Optional.ofNullable(round));
  }

  static DeadlineLine of(DueItem item, Today today) {
    ItemName name = item.name();
    return new DeadlineLine(
        name.shown(),
        name.title(),
        item.home(),
        item.due(),
        state(item, today),
        workingDays(item.due(), today),
        Optional.empty(),
        Optional.empty());
  }

  private static DeadlineState state(DueItem item, Today today) {
    if (item.status().map(Lifecycle::isFinished).orElse(false)) {
      return DeadlineState.DONE;
    }
    return item.due().endsBefore(today.date()) ? DeadlineState.OVERDUE : DeadlineState.AHEAD;
  }

  /** To the first day while it is ahead, from the last once it has passed, none in between. */
  private static OptionalInt workingDays(DateSpan when, Today today) {
    LocalDate start = when.start();
    LocalDate end = when.end();
    if (start == null || end == null || when.precision() != Precision.DAY) {
      return OptionalInt.empty();
    }
    if (start.isAfter(today.date())) {
      return between(today.workingDaysTo(start));
    }
    return end.isBefore(today.date()) ? between(today.workingDaysTo(end)) : OptionalInt.of(0);
  }

  private static OptionalInt between(int days) {
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }
}
