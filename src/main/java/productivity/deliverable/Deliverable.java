package productivity.deliverable;

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
}
