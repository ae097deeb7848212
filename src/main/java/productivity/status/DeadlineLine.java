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

/**
 * One date to keep, as a list shows it: a deadline, or a deliverable that falls due. A date that is
 * exact to the day has working days to or from it, negative once it has passed and 0 while it is
 * here; none where there are only days off between. One that is not has those since it was missed.
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

  /** The same with its date in words that stay true. */
  public DeadlineLine resolved() {
    return new DeadlineLine(
        code, title, home, when.resolved(), state, workingDays, deadline, round);
  }

  /** It takes place on its day rather than being done by it. */
  public boolean takesPlace() {
    return deadline.filter(each -> each.kind().takesPlace()).isPresent();
  }

  /** Of several days, the last is the one that counts. */
  public boolean isDueByItsEnd() {
    return deadline.map(each -> each.kind().isDueByItsEnd()).orElse(true);
  }

  static DeadlineLine of(Deadline deadline, Today today, @Nullable RoundFacts round) {
    DateSpan when = deadline.when();
    DeadlineState state = deadline.stateOn(today.date());
    LocalDate first = deadline.kind().isDueByItsEnd() ? when.end() : when.start();
    return new DeadlineLine(
        deadline.code(),
        deadline.title(),
        deadline.home(),
        when,
        state,
        workingDays(first, when, state, today),
        Optional.of(deadline),
        Optional.ofNullable(round));
  }

  static DeadlineLine of(DueItem item, Today today) {
    ItemName name = item.name();
    DateSpan due = item.due();
    DeadlineState state = state(item, today);
    return new DeadlineLine(
        name.shown(),
        name.title(),
        item.home(),
        due,
        state,
        workingDays(due.end(), due, state, today),
        Optional.empty(),
        Optional.empty());
  }

  private static DeadlineState state(DueItem item, Today today) {
    if (item.status().map(Lifecycle::isFinished).orElse(false)) {
      return DeadlineState.DONE;
    }
    return item.due().endsBefore(today.date()) ? DeadlineState.OVERDUE : DeadlineState.AHEAD;
  }

  /**
   * To the day that counts while it is ahead, from the last once it has passed, none in between.
   * Days to or from a month are said only once it was missed.
   */
  private static OptionalInt workingDays(
      @Nullable LocalDate counted, DateSpan when, DeadlineState state, Today today) {
    LocalDate end = when.end();
    boolean late = state == DeadlineState.OVERDUE || state == DeadlineState.AWAITING_OUTCOME;
    if (counted == null || end == null || !(when.isDated() || late)) {
      return OptionalInt.empty();
    }
    if (counted.isAfter(today.date())) {
      return between(today.workingDaysTo(counted));
    }
    return end.isBefore(today.date()) ? between(today.workingDaysTo(end)) : OptionalInt.of(0);
  }

  private static OptionalInt between(int days) {
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }
}
