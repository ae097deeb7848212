package productivity.playground.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Slack's timestamps: seconds with six decimals, each later than the one before. */
final class Timestamps {
  private static final long MICROS = TimeUnit.SECONDS.toMicros(1);

  private final Clock clock;
  private long last;

  Timestamps(Clock clock) {
    this.clock = clock;
  }

  synchronized String next() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * MICROS + TimeUnit.NANOSECONDS.toMicros(now.getNano());
    last = Math.max(last + 1, micros);
    return "%d.%06d".formatted(last / MICROS, last % MICROS);
  }
}
