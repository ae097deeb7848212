package productivity.playground;

import java.time.Duration;

/** Something that goes wrong with a call, when it is ordered. */
public sealed interface Fault {
  /** The call is not carried out: {@code ok:false} with this error. */
  record Refused(String error) implements Fault {}

  /** The call is not carried out: this HTTP status, and what a client is to wait. */
  record Failed(int status, String retryAfterSeconds) implements Fault {}

  /** The call is carried out late. */
  record Late(Duration by) implements Fault {}

  /** The call is carried out at once, but for a while nobody sees what it posted. */
  record SeenLate(Duration by) implements Fault {}

  /** The call is carried out, and its reply is lost on the way. */
  record ReplyLost() implements Fault {}

  /** The call arrives, is not carried out, and the connection is closed without a reply. */
  record Dropped() implements Fault {}
}
