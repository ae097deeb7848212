package productivity.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.DateSpan;

/** A date by which something must happen, or on which someone decides. */
public record Deadline(
    String code,
    String title,
    Home home,
    DeadlineKind kind,
    DateSpan when,
    Course course,
    Links links,
    @Nullable String concerns,
    @Nullable String place,
    @Nullable Citation citation) {
  private static final String PAST = "past";

  /** The workstream that the deadline stands under. */
  public record Home(String code, String name) {}

  /** What is known about its course; {@code stateAtReport} is what the source itself says. */
  public record Course(
      @Nullable LocalDate baseline,
      @Nullable LocalDate completedOn,
      @Nullable String outcome,
      @Nullable String stateAtReport) {}

  /** What it is the date of, and whose decision it is. */
  public record Links(
      @Nullable String deliverable, @Nullable String round, @Nullable String decidedBy) {}

  public DeadlineState stateOn(LocalDate today) {
    if (isDone(today)) {
      return DeadlineState.DONE;
    }
    if (!when.endsBefore(today)) {
      return DeadlineState.AHEAD;
    }
    if (PAST.equals(course.stateAtReport())) {
      return DeadlineState.HAPPENED;
    }
    return kind.isSomebodyElses() ? DeadlineState.AWAITING_OUTCOME : DeadlineState.OVERDUE;
  }

  /** True where nothing more is to come of it: it is done, or had happened by its report. */
  public boolean isSettled(LocalDate today) {
    return isDone(today) || PAST.equals(course.stateAtReport());
  }

  private boolean isDone(LocalDate today) {
    LocalDate completed = course.completedOn();
    return completed == null ? course.outcome() != null : !completed.isAfter(today);
  }

  /** Days by which it moved, or was completed, later than its first date; negative for earlier. */
  public OptionalLong slippage() {
    return laterThanFirst(course.completedOn() == null ? when.end() : course.completedOn());
  }

  /** Days by which its date was put later than the first one, whenever it was completed. */
  public OptionalLong moved() {
    return laterThanFirst(when.end());
  }

  private OptionalLong laterThanFirst(@Nullable LocalDate day) {
    return course.baseline() == null || day == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(course.baseline(), day));
  }
}
