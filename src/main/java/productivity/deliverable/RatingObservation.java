package productivity.deliverable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.AsAt;
import productivity.value.Rating;

/**
 * How a deliverable was judged on a date, until when that holds, why, how it is to come back to
 * Green, and where it was said.
 */
public record RatingObservation(
    String deliverable,
    Rating rating,
    AsAt asAt,
    @Nullable LocalDate reviewBy,
    @Nullable String reason,
    @Nullable String pathBack,
    @Nullable Citation citation) {
  /** Three months: without a date of its own for review, a rating is stale after as many days. */
  public static final int DAYS_FRESH = 92;

  public boolean isStale(LocalDate today) {
    return today.isAfter(reviewBy == null ? asAt.end().plusDays(DAYS_FRESH) : reviewBy);
  }

  /**
   * What was said for a day within a period is newer than what was said for the period: between two
   * deliverables it is not known which was entered first.
   */
  public boolean isNewerThan(RatingObservation other) {
    return asAt.isDayWithin(other.asAt)
        || (!other.asAt.isDayWithin(asAt) && asAt.end().isAfter(other.asAt.end()));
  }
}
