package productivity.deliverable;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.AsAt;
import productivity.value.DateSpan;

/**
 * What was promised for a period. One that {@code reportsOn} another is a report's line about it
 * and not a promise of its own.
 */
public record Deliverable(
    ItemName name,
    String period,
    String workstream,
    String workstreamName,
    @Nullable String parent,
    @Nullable String reportsOn,
    Lifecycle status,
    @Nullable AsAt statusAsAt,
    @Nullable DateSpan due,
    @Nullable String note,
    @Nullable Citation citation) {

  public String code() {
    return name.code();
  }

  /** Its place in life as known on a day; empty while it was only recorded later. */
  public Optional<Lifecycle> statusOn(LocalDate today) {
    boolean known = statusAsAt == null || statusAsAt.isKnownBy(today);
    return known ? Optional.of(status) : Optional.empty();
  }
}
