package productivity.delivery;

import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import productivity.programme.Programme;
import productivity.store.Session;

/** The notices that are still to be sent. */
final class Ledger {
  private final Session session;

  Ledger(Session session) {
    this.session = session;
  }

  /** A notice of that kind, recipient and slot that more can be said in; none is begun then. */
  Optional<String> open(Programme programme, Owed owed) {
    // An update, so that nobody begins to send it before this transaction ends.
    return bound(
            session
                .handle()
                .createQuery(
                    """
                    UPDATE notice SET state = 'owed'
                    WHERE programme_id = :programme AND kind = :kind AND recipient = :recipient
                      AND slot_date = :date AND slot_time = :time AND state = 'owed'
                    RETURNING id
                    """),
            programme,
            owed)
        .mapTo(String.class)
        .list()
        .stream()
        .findFirst();
  }

  String add(Programme programme, Owed owed, String id) {
    return bound(
            session
                .handle()
                .createQuery(
                    """
                    INSERT INTO notice
                      (programme_id, id, kind, recipient, slot_date, slot_time, part, owed_at,
                       state, not_before, attempts)
                    SELECT :programme, :id, :kind, :recipient, :date, :time,
                           COALESCE(MAX(part), 0) + 1, :owed_at, 'owed', :owed_at, 0
                    FROM notice
                    WHERE programme_id = :programme AND kind = :kind AND recipient = :recipient
                      AND slot_date = :date AND slot_time = :time
                    RETURNING id
                    """),
            programme,
            owed)
        .bind("id", id)
        .bind("owed_at", Moments.text(owed.slot().at(programme.zone())))
        .mapTo(String.class)
        .one();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Programme programme, Owed owed) {
    return statement
        .bind("programme", programme.id())
        .bind("kind", owed.kind().code())
        .bind("recipient", owed.recipient())
        .bind("date", owed.slot().date())
        .bind("time", owed.slot().time().toString());
  }

  void withdrawIfEmpty(Programme programme, String notice) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE notice SET state = 'withdrawn', not_before = NULL
            WHERE programme_id = :programme AND id = :id AND state = 'owed'
              AND NOT EXISTS (
                SELECT 1 FROM notice_item i
                WHERE i.programme_id = notice.programme_id AND i.notice = notice.id
                  AND i.state = 'owed')
            """)
        .bind("programme", programme.id())
        .bind("id", notice)
        .execute();
  }
}
