package productivity.delivery;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import productivity.delivery.Pace.Place;
import productivity.store.Row;
import productivity.store.Session;

/**
 * Who sends which notice, and what became of it. A notice that was begun by one is left alone by
 * all others until it must be known what became of that.
 */
final class Claims {
  private final Session session;

  Claims(Session session) {
    this.session = session;
  }

  /** A notice with something to do: a post, or a look at what became of one. */
  record Due(long programme, String id, Place place) {
    private static Due of(Row row) throws SQLException {
      return new Due(
          Long.parseLong(row.text("programme_id")),
          row.text("id"),
          new Place(row.text("workspace"), row.text("recipient")));
    }
  }

  /** What one dispatcher holds: nobody else has this holder. */
  record Claim(Due due, String holder, Notice notice) {}

  /**
   * The first of each channel and person that waits, the oldest first. What is due is found before
   * it is ranked, or SQLite would walk through all that was ever sent in the order of the ranks.
   */
  List<Due> toPost(Instant now) {
    return session
        .handle()
        .createQuery(
            """
            WITH due AS MATERIALIZED (
              SELECT n.programme_id, n.id, n.recipient, n.owed_at FROM notice n
              WHERE n.state = 'owed' AND n.not_before <= :now)
            SELECT waiting.programme_id, waiting.id, waiting.recipient, p.workspace
            FROM (
              SELECT due.programme_id, due.id, due.recipient, due.owed_at,
                     ROW_NUMBER() OVER (
                       PARTITION BY due.programme_id, due.recipient
                       ORDER BY due.owed_at, due.id) AS place
              FROM due) waiting
            JOIN programme p ON p.id = waiting.programme_id
            WHERE waiting.place = 1 AND p.workspace IS NOT NULL
            ORDER BY waiting.owed_at, waiting.id
            """)
        .bind("now", Moments.text(now))
        .map(Row.as(Due::of))
        .list();
  }

  /** Those of which it is to be found out what became of them. */
  List<Due> toSettle(Instant now) {
    return session
        .handle()
        .createQuery(
            """
            SELECT n.programme_id, n.id, n.recipient, p.workspace
            FROM notice n
            JOIN programme p ON p.id = n.programme_id
            WHERE n.state IN ('sending', 'sent') AND n.not_before <= :now
              AND p.workspace IS NOT NULL
            ORDER BY n.not_before, n.id
            """)
        .bind("now", Moments.text(now))
        .map(Row.as(Due::of))
        .list();
  }

  /** When there is something to do that is not due yet. */
  Optional<Instant> next(Instant now) {
    return session
        .handle()
        .createQuery("SELECT MIN(not_before) AS next FROM notice WHERE not_before > :now")
        .bind("now", Moments.text(now))
        .map(Row.as(row -> Optional.ofNullable(row.optionalText("next")).map(Moments::of)))
        .one();
  }

  /**
   * The span of a claim.
   *
   * @param until nobody else acts before
   * @param leaseUntil its holder begins nothing that may end after
   */
  record Span(Instant now, Instant leaseUntil, Instant until) {}

  /** Writes down that a post begins; empty where another began it, or it is not owed any more. */
  Optional<Claim> begin(Due due, Span span) {
    return held(
        due,
        span,
        """
        UPDATE notice
        SET state = 'sending', attempts = attempts + 1, holder = :holder,
            sending_at = COALESCE(sending_at, :now), lease_until = :lease, not_before = :until
        WHERE programme_id = :programme AND id = :id AND state = 'owed' AND not_before <= :now
        """);
  }

  /** Takes what was begun to find out what became of it. */
  Optional<Claim> hold(Due due, Span span) {
    return held(
        due,
        span,
        """
        UPDATE notice SET holder = :holder, lease_until = :lease, not_before = :until
        WHERE programme_id = :programme AND id = :id AND state IN ('sending', 'sent')
          AND not_before <= :now
        """);
  }

  private Optional<Claim> held(Due due, Span span, String sql) {
    String holder = UUID.randomUUID().toString();
    int rows =
        bound(session.handle().createUpdate(sql), due, holder)
            .bind("now", Moments.text(span.now()))
            .bind("lease", Moments.text(span.leaseUntil()))
            .bind("until", Moments.text(span.until()))
            .execute();
    return rows == 0
        ? Optional.empty()
        : new Notices(session, due.programme())
            .find(due.id())
            .map(notice -> new Claim(due, holder, notice));
  }

  /** It stands there; empty where nothing is left to do. */
  void sent(Claim claim, Address address, Stamp stamp) {
    bound(
            session
                .handle()
                .createUpdate(
                    """
                    UPDATE notice
                    SET state = 'sent', sent_at = COALESCE(sent_at, :at), channel = :channel,
                        ts = :ts, error = NULL, holder = NULL, lease_until = NULL,
                        not_before = :next
                    WHERE programme_id = :programme AND id = :id AND holder = :holder
                    """),
            claim.due(),
            claim.holder())
        .bind("at", Moments.text(stamp.at()))
        .bind("channel", address.channel())
        .bind("ts", address.ts())
        .bind("next", stamp.next().map(Moments::text).orElse(null))
        .execute();
  }

  /** When something was done, and when there is more to do with it. */
  record Stamp(Instant at, Optional<Instant> next) {}

  /** It was surely not taken, and is posted again. */
  void again(Claim claim, Instant at, @Nullable String error) {
    ended(claim, "state = 'owed', attempts = attempts - 1, error = :error", at, error);
  }

  /** It is not to be seen, so it was never taken: it is posted again. */
  void lost(Claim claim, Instant at) {
    ended(claim, "state = 'owed', error = :error", at, null);
  }

  /** It is looked at again later. */
  void later(Claim claim, @Nullable Instant at) {
    ended(claim, "error = :error", at, null);
  }

  /** It never will be taken; somebody is to be told from then on. */
  void failed(Claim claim, Instant at, String error) {
    ended(claim, "state = 'failed', attempts = attempts - 1, error = :error", at, error);
  }

  void needless(Claim claim) {
    ended(claim, "state = 'withdrawn', attempts = attempts - 1, error = :error", null, null);
  }

  void uncertain(Claim claim) {
    ended(claim, "state = 'uncertain', error = :error", null, null);
  }

  private void ended(Claim claim, String change, @Nullable Instant next, @Nullable String error) {
    bound(
            session
                .handle()
                .createUpdate(
                    """
                    UPDATE notice
                    SET %s, holder = NULL, lease_until = NULL, not_before = :next
                    WHERE programme_id = :programme AND id = :id AND holder = :holder
                    """
                        .formatted(change)),
            claim.due(),
            claim.holder())
        .bind("next", next == null ? null : Moments.text(next))
        .bind("error", error)
        .execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Due due, String holder) {
    return statement.bind("programme", due.programme()).bind("id", due.id()).bind("holder", holder);
  }
}
