package productivity.change;

import productivity.progress.ItemThreads.Address;

/** The message that a change comes of, and the words of it that stand in the change as they are. */
public record FromMessage(Address message, String words) {}
