package productivity.progress;

import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.DateSpan;
import productivity.value.Rating;

/** A dated note on how a workstream or one of its deliverables is doing, by a person if known. */
public record Update(
    String code,
    String workstream,
    String workstreamName,
    @Nullable String deliverable,
    DateSpan when,
    String note,
    @Nullable Rating rating,
    @Nullable String author,
    @Nullable Citation citation) {}
