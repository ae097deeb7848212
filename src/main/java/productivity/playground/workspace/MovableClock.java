package productivity.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that starts at a given moment, ticks as the real one does, and can be moved forward. Safe
 * for use by many threads.
 */
public final class MovableClock extends Clock {
  private final Clock real;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Duration ahead;

  public MovableClock(Instant start, Clock real) {
    this.real = real;
    ahead = Duration.between(real.instant(), start);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** The same clock, moved when this one is, for another zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Elsewhere(this, zone);
  }

  /** Called after each move, on the thread that moved it. */
  public void onMove(Runnable listener) {
    listeners.add(listener);
  }

  /** Goes on from a later moment; false, and nothing done, where that is past already. */
  public boolean moveTo(Instant later) {
    synchronized (this) {
      if (!later.isAfter(instant())) {
        return false;
      }
      ahead = Duration.between(real.instant(), later);
    }
    listeners.forEach(Runnable::run);
    return true;
  }

  private static final class Elsewhere extends Clock {
    private final MovableClock clock;
    private final ZoneId zone;

    Elsewhere(MovableClock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return clock.withZone(other);
    }
  }
}
