package productivity.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who leads a workstream or stands in there; without a last day, for good. */
public record Assignment(
    String workstream, Capacity capacity, Person person, @Nullable LocalDate until) {
  /** The last day counts. */
  public boolean holdsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
