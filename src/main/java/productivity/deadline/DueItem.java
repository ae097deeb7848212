package productivity.deadline;

import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;
import productivity.value.DateSpan;

/** A deliverable that falls due and has no deadline of its own for that date. */
public record DueItem(ItemName name, Deadline.Home home, DateSpan due, Lifecycle status) {}
