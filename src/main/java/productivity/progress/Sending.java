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

  /** For so long something is left undone where nobody can know whether Slack took the post. */
  public static final Duration PATIENCE = Duration.ofHours(1);

  public boolean isGivenUpBy(Instant now) {
    return now.isAfter(at.plus(PATIENCE));
  }

  /** No message of it is older, even where this clock and Slack's differ a little. */
  public Instant earliest() {
    return at.minus(GRACE);
  }

  public boolean isSettledBy(Instant now) {
    return now.isAfter(at.plus(GRACE));
  }
}
