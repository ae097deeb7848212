package productivity.saving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import productivity.value.AsAt;
import productivity.value.Period;

/**
 * When a figure counts: its period as stated, the first and last day where known (one missing means
 * open-ended), and the date it was given as at.
 */
public record Timing(
    @Nullable String stated, @Nullable LocalDate starts, @Nullable LocalDate ends, AsAt asAt) {
  public Timing {
    if (starts != null && ends != null && ends.isBefore(starts)) {
      throw new IllegalArgumentException("the figure ends " + ends + ", before " + starts);
    }
  }

  /** False for a figure dated after today; one given as at July 2016 is known during that month. */
  public boolean isKnownOn(LocalDate today) {
    return !asAt.start().isAfter(today);
  }

  /**
   * True where the figure's own days overlap the period; without any, where its as-at date ends in
   * it.
   */
  public boolean belongsTo(Period period) {
    if (starts == null && ends == null) {
      return period.contains(asAt.end());
    }
    boolean begun = starts == null || !starts.isAfter(period.end());
    boolean open = ends == null || !ends.isBefore(period.start());
    return begun && open;
  }

  /** True where no day of the figure's own falls outside the period. */
  public boolean isWithin(Period period) {
    if (starts == null && ends == null) {
      return true;
    }
    return starts != null
        && ends != null
        && !starts.isBefore(period.start())
        && !ends.isAfter(period.end());
  }
}
