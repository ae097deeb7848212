package productivity.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The service's clock: the real one, or one that starts at a given moment and ticks on. */
final class StartingClock {
  private StartingClock() {}

  static Clock at(@Nullable LocalDateTime start, ZoneId zone) {
    Clock real = Clock.system(zone);
    if (start == null) {
      return real;
    }
    return Clock.offset(real, Duration.between(ZonedDateTime.now(real), start.atZone(zone)));
  }
}
