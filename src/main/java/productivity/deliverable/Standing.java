package productivity.deliverable;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one deliverable stands on a day: its status and its own latest rating, as far as they were
 * known by then. {@code asked} is false for relatives that are read to compare with.
 */
public record Standing(
    String code,
    @Nullable String parent,
    @Nullable String reportsOn,
    Optional<Lifecycle> status,
    Optional<RatingObservation> rating,
    boolean asked) {}
