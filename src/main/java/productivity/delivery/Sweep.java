package productivity.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to look for a second message with one key. There may be one only where a post was made again
 * because the first was not to be seen in time.
 */
final class Sweep {
  private static final Duration LAST = Duration.ofDays(1);

  private Sweep() {}

  static Optional<Instant> first(Notice notice, Instant at) {
    return notice.progress().attempts() > 1 ? Optional.of(at) : Optional.empty();
  }

  /** Twice as long after the sending as the last time, for a day. */
  static Optional<Instant> next(Instant sentAt, Instant now) {
    Duration since = Duration.between(sentAt, now);
    return since.compareTo(LAST) > 0 ? Optional.empty() : Optional.of(now.plus(since));
  }
}
