package productivity.progress;

import java.time.Duration;
import java.time.Instant;

/**
 * A post that was begun, by the key that stands in its message. Until Slack's answer is written
 * down nobody knows what became of it.
 */
public record Sending(String key, Instant at) {
  /** A post that Slack took is to be seen by then, or never was taken. */
  public static final Duration GRACE = Duration.ofMinutes(2);

  public boolean isSettledBy(Instant now) {
    return now.isAfter(at.plus(GRACE));
  }
}
