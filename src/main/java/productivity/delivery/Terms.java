package productivity.delivery;

import java.time.Duration;

/**
 * How long a sending is waited for.
 *
 * @param lease how long a notice is one dispatcher's alone from when it begins a post; longer than
 *     any post takes
 * @param grace by when a post that was taken is to be seen: one that is not was never taken
 */
public record Terms(Duration lease, Duration grace) {
  public static final Terms USUAL = new Terms(Duration.ofSeconds(30), Duration.ofSeconds(120));
}
