package productivity.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Later each time it is asked: by this clock nobody is ever too fast, while a form may still be
 * opened a moment after it was asked for.
 */
final class HurriedClock extends Clock {
  private static final long STEP = 700;

  private final AtomicLong millis = new AtomicLong(1_500_000_000_000L);

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis.addAndGet(STEP));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
