package productivity.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The service's clock: the real one, or one that starts at a given moment of British time and ticks
 * on. Whose day it is follows from the programme's zone, not from the clock's.
 */
final class StartingClock {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private StartingClock() {}

  static Clock at(@Nullable LocalDateTime start) {
    Clock real = Clock.system(ZONE);
    if (start == null) {
      return real;
    }
    return Clock.offset(real, Duration.between(ZonedDateTime.now(real), start.atZone(ZONE)));
  }
}
