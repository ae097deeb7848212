package productivity.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The right to open a view for a person who has just done something: good once, for 3 seconds. */
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final Map<String, Granted> granted = new HashMap<>();

  Triggers(Clock clock) {
    this.clock = clock;
  }

  /** Who may be shown a view, and the request that gave the right. */
  public record Trigger(String user, Behind.Cause cause) {}

  private record Granted(Trigger trigger, Instant at, boolean used) {}

  public String issue(Trigger trigger) {
    String id = "13345224609.738474920.%06d".formatted(count.incrementAndGet());
    synchronized (granted) {
      granted.put(id, new Granted(trigger, clock.instant(), false));
    }
    return id;
  }

  public Trigger redeem(String id) {
    synchronized (granted) {
      Granted found = granted.get(id);
      if (found == null) {
        throw new Refused("invalid_trigger_id");
      }
      if (found.used()) {
        throw new Refused("exchanged_trigger_id");
      }
      if (clock.instant().isAfter(found.at().plus(LIFE))) {
        throw new Refused("expired_trigger_id");
      }
      granted.put(id, new Granted(found.trigger(), found.at(), true));
      return found.trigger();
    }
  }
}
