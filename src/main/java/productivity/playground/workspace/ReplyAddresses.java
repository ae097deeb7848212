package productivity.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What stands behind each {@code response_url}: good five times, for 30 minutes. */
public final class ReplyAddresses {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;

  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final Map<String, Granted> granted = new HashMap<>();

  ReplyAddresses(Clock clock) {
    this.clock = clock;
  }

  /** The conversation that may be answered, the message acted on if any, and by which request. */
  public record ReplyAddress(
      String user, String channel, Optional<String> message, Behind.Cause cause) {}

  private record Granted(ReplyAddress address, Instant at, int uses) {}

  /** The last part of a fresh {@code response_url}. */
  public String issue(ReplyAddress address) {
    String id = "R0%06d".formatted(count.incrementAndGet());
    synchronized (granted) {
      granted.put(id, new Granted(address, clock.instant(), 0));
    }
    return id;
  }

  /** Uses it once; refuses with {@code used_url} or {@code expired_url} when it is spent. */
  public ReplyAddress use(String id) {
    synchronized (granted) {
      Granted found = granted.get(id);
      if (found == null || clock.instant().isAfter(found.at().plus(LIFE))) {
        throw new Refused("expired_url");
      }
      if (found.uses() >= USES) {
        throw new Refused("used_url");
      }
      granted.put(id, new Granted(found.address(), found.at(), found.uses() + 1));
      return found.address();
    }
  }
}
