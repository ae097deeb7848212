package productivity.delivery;

import java.time.Instant;

/** The way to the channels and people. It words a notice itself, and never repeats a post. */
public interface Messenger {
  /** Posts once, with the notice's id in the message; takes no longer than its timeout. */
  Sending send(Notice notice);

  /** Looks for messages with the notice's id that were posted since then. */
  Found find(Notice notice, Instant notBefore);

  /** Brings a message that was sent up to date; false where that could not be done. */
  boolean change(Notice notice);

  /** False where the message is still there, or may be. */
  boolean delete(Notice notice, Address address);
}
