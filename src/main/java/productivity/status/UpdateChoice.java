package productivity.status;

import productivity.deliverable.ItemName;

/** A deliverable that an update can be about, and whether the person who asks may change it. */
public record UpdateChoice(ItemName name, String period, boolean own) {}
