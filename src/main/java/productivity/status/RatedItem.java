package productivity.status;

import java.util.Optional;
import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;

/** An item with its rating; without one, nobody has stated any. */
public record RatedItem(
    ItemName name,
    String workstream,
    Optional<Lifecycle> status,
    Optional<ItemRating> rating,
    boolean stale) {}
