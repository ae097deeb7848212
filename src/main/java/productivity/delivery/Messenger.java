package productivity.delivery;

import java.time.Duration;
import java.time.Instant;

/** The way to the channels and people. It words a notice itself, and never repeats a post. */
public interface Messenger {
  /** No post takes longer: what was not taken by then never will be. */
  Duration timeout();

  /** Posts once, with the notice's id in the message. */
  Sending send(Notice notice);

  /** Looks for messages with the notice's id that were posted since then. */
  Found find(Notice notice, Instant notBefore);

  /** Brings a message that was sent up to date: what became of that. */
  Sending change(Notice notice);

  /** False where the message is still there, or may be. */
  boolean delete(Notice notice, Address address);
}
