package productivity.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import productivity.playground.workspace.MovableClock;

/**
 * The playground's clock goes through every morning, and stands there until what was due then is
 * sent: whoever moves it by a month finds what the service would have told day by day, and not that
 * it was away.
 */
final class PlaygroundMornings implements MovableClock.Way {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration MORNING = Duration.ofMinutes(5);

  /** Somebody waits for it. What is further is jumped over, and caught up with. */
  private static final int MOST_DAYS = 62;

  private final ZoneId zone;
  private final Supplier<Optional<Instant>> turn;
  private volatile Optional<Instant> waiting = Optional.empty();

  /** A turn says when the next is worth it. */
  PlaygroundMornings(ZoneId zone, Supplier<Optional<Instant>> turn) {
    this.zone = zone;
    this.turn = turn;
  }

  void stand() {
    waiting = turn.get();
  }

  @Override
  public Instant next(Instant start, Instant now, Instant later) {
    ZonedDateTime nine = now.atZone(zone).with(NINE);
    Instant over = nine.toInstant().plus(MORNING);
    Optional<Instant> soon = waiting.filter(next -> next.isBefore(over));
    if (soon.isPresent() && now.isBefore(over)) {
      // What was worth a turn while the last one ended is worth one now.
      return soon.get().isAfter(now) ? soon.get() : now.plus(SHORTEST);
    }
    Instant morning = (nine.toInstant().isAfter(now) ? nine : nine.plusDays(1)).toInstant();
    Instant longest = start.atZone(zone).plusDays(MOST_DAYS).toInstant();
    return morning.isAfter(longest) ? later : morning;
  }
}
