package productivity.delivery;

import java.time.Duration;

/** What became of one post. */
public sealed interface Sending {
  record Sent(Address address) implements Sending {}

  /** It was surely not taken; the workspace is to be left alone for so long. */
  record Slower(Duration pause) implements Sending {}

  /** It was surely not taken, and where it is for good the like never will be. */
  record Refused(String error, boolean forGood) implements Sending {}

  /** Nothing was posted, because there is nothing to say. */
  record Needless() implements Sending {}

  /** Nobody knows whether it was taken. */
  record Unknown() implements Sending {}
}
