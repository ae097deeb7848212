package productivity.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.StaleNotices.Stale;

/**
 * Brings messages up to date after something was done about what they tell. However often that was,
 * a message is changed once in a turn, and what could not be changed is tried again.
 */
final class Refreshing {
  private static final Logger log = LoggerFactory.getLogger(Refreshing.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Dispatcher.Ways ways;

  Refreshing(Dispatcher.Ways ways) {
    this.ways = ways;
  }

  void refresh() {
    for (Stale each : stale()) {
      if (ways.pace().takeChange(each.workspace())) {
        refresh(each);
      }
    }
  }

  /** When there is more to do; empty where all messages say how things stand. */
  Optional<Instant> next() {
    return stale().stream()
        .map(each -> ways.pace().changeAt(each.workspace()))
        .min(Instant::compareTo);
  }

  private List<Stale> stale() {
    return ways.database().read(session -> new StaleNotices(session).sent());
  }

  private void refresh(Stale stale) {
    Sending sending =
        ways.database()
            .read(session -> new Notices(session, stale.programme()).find(stale.id()))
            .map(this::changed)
            .orElseGet(Sending.Needless::new);
    if (sending instanceof Sending.Slower slower) {
      ways.pace().pauseChanges(stale.workspace(), slower.pause());
    } else if (sending instanceof Sending.Unknown) {
      ways.pace().pauseChanges(stale.workspace(), PAUSE);
    } else {
      done(stale, sending);
    }
  }

  private void done(Stale stale, Sending sending) {
    if (sending instanceof Sending.Refused refused) {
      log.info("A message stays as it is: {} ({})", refused.error(), stale.id());
    }
    ways.database()
        .write(
            session -> {
              new StaleNotices(session).done(stale);
              return true;
            });
  }

  private Sending changed(Notice notice) {
    try {
      return ways.messenger().change(notice);
    } catch (RuntimeException failure) {
      log.error("A message could not be brought up to date: {}", notice.id(), failure);
      return new Sending.Unknown();
    }
  }
}
