package productivity.playground.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts calls by a clock and says how long to wait once there are too many. */
final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<String, Deque<Instant>> taken = new HashMap<>();

  Pace(Clock clock) {
    this.clock = clock;
  }

  /** Takes one of the minute's calls; answers 0, or the whole seconds until there is one again. */
  long inAMinute(String what, int most) {
    return take(what, most, MINUTE);
  }

  /** Takes the second's only call. */
  long inASecond(String what) {
    return take(what, 1, Duration.ofSeconds(1));
  }

  private synchronized long take(String what, int most, Duration window) {
    Instant now = clock.instant();
    Deque<Instant> calls = taken.computeIfAbsent(what, any -> new ArrayDeque<>());
    while (!calls.isEmpty() && !calls.getFirst().plus(window).isAfter(now)) {
      calls.removeFirst();
    }
    if (calls.size() < most) {
      calls.addLast(now);
      return 0;
    }
    Duration wait = Duration.between(now, calls.getFirst().plus(window));
    return wait.plusMillis(999).toSeconds();
  }
}
