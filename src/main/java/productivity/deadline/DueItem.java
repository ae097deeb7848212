package productivity.deadline;

import java.util.Optional;
import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;
import productivity.value.DateSpan;

/**
 * A deliverable that falls due and has no deadline of its own for that date, with its status where
 * that is known by then.
 */
public record DueItem(
    ItemName name, Deadline.Home home, DateSpan due, Optional<Lifecycle> status) {}
