package productivity.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that starts at a given moment, ticks as the real one does, and can be moved forward: at
 * once, or by a {@link Way} on which it stands for a while. Safe for use by many threads.
 */
public final class MovableClock extends Clock {
  private final Clock real;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Object moving = new Object();
  private volatile Way way = (start, now, later) -> later;
  private volatile Duration ahead;

  /** Where the clock stands on its way to a later moment. */
  @FunctionalInterface
  public interface Way {
    /**
     * The next moment at which it stands.
     *
     * @param start where it began to be moved
     * @param later where it is moved to
     */
    Instant next(Instant start, Instant now, Instant later);
  }

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

  /** From now on it is moved by this way. */
  public void moveBy(Way other) {
    way = other;
  }

  /** Called at each moment at which it stands, on the thread that moves it. */
  public void onMove(Runnable listener) {
    listeners.add(listener);
  }

  /** Goes on from a later moment; false, and nothing done, where that is past already. */
  public boolean moveTo(Instant later) {
    synchronized (moving) {
      Instant start = instant();
      if (!later.isAfter(start)) {
        return false;
      }
      for (Instant now = start; now.isBefore(later); now = instant()) {
        Instant next = way.next(start, now, later);
        standAt(next.isAfter(now) && next.isBefore(later) ? next : later);
      }
      return true;
    }
  }

  /** It ticks on meanwhile, and never goes back to where it stood. */
  private void standAt(Instant moment) {
    if (moment.isAfter(instant())) {
      ahead = Duration.between(real.instant(), moment);
    }
    listeners.forEach(Runnable::run);
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
