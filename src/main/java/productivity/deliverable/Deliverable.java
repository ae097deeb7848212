package productivity.deliverable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
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
    @Nullable LocalDate dueBaseline,
    @Nullable String note,
    @Nullable Citation citation) {
  public String code() {
    return name.code();
  }

  /** Days by which it is due later than first planned; negative for earlier. */
  public OptionalLong slippage() {
    return dueBaseline == null || due == null || due.end() == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(dueBaseline, due.end()));
  }
}
