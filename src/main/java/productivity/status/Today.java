package productivity.status;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** The day on which a question is asked, and how many working days lie between it and another. */
public record Today(LocalDate date, ToIntFunction<LocalDate> counter) {
  /** Positive for a day ahead, negative for one that has passed, 0 for today itself. */
  public int workingDaysTo(LocalDate day) {
    return counter.applyAsInt(day);
  }
}
