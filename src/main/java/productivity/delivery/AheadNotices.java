package productivity.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import productivity.store.Session;

/** Notices that were begun by a clock that was set back since: they wait for it in vain. */
final class AheadNotices {
  /** Nothing that was begun waits so long, and the clocks of two services differ by less. */
  private static final Duration FAR = Duration.ofMinutes(10);

  /** What only waits for its slot was not begun, and goes on waiting. */
  private static final String AHEAD =
      "not_before > :far AND (state = 'sending' OR state = 'owed' AND sending_at > :now)";

  private final Session session;

  AheadNotices(Session session) {
    this.session = session;
  }

  boolean isAny(Instant now) {
    Query query =
        session.handle().createQuery("SELECT COUNT(*) FROM notice WHERE %s".formatted(AHEAD));
    return bound(query, now).mapTo(Long.class).one() > 0;
  }

  /** Whoever began one keeps it until then. */
  void takeUpAt(Instant soon, Instant now) {
    Update update =
        session
            .handle()
            .createUpdate("UPDATE notice SET not_before = :soon WHERE %s".formatted(AHEAD));
    bound(update, now).bind("soon", Moments.text(soon)).execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Instant now) {
    return statement.bind("now", Moments.text(now)).bind("far", Moments.text(now.plus(FAR)));
  }
}
