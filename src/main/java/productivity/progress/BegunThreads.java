package productivity.progress;

import java.time.Instant;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** Posts that begin an item's own thread in a channel, until it is known where the thread is. */
public final class BegunThreads {
  private final Session session;
  private final Programme programme;

  public BegunThreads(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public Optional<Sending> find(String channel, String item) {
    return session
        .handle()
        .createQuery(
            """
            SELECT sending_key, sent_at FROM begun_thread
            WHERE programme_id = :programme AND channel = :channel AND item = :item
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .map(
            Row.as(row -> new Sending(row.text("sending_key"), Instant.parse(row.text("sent_at")))))
        .findOne();
  }

  /** False where such a post was begun already, whose end nobody knows. */
  public boolean begin(String channel, String item, Sending sending) {
    return session
        .handle()
        .createQuery(
            """
            INSERT INTO begun_thread (programme_id, channel, item, sending_key, sent_at)
            VALUES (:programme, :channel, :item, :key, :at)
            ON CONFLICT (programme_id, channel, item) DO NOTHING
            RETURNING item
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .bind("key", sending.key())
        .bind("at", sending.at().toString())
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  /** Says of a post that nothing came of it. */
  public void end(String channel, String item, Sending sending) {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM begun_thread
            WHERE programme_id = :programme AND channel = :channel AND item = :item
              AND sending_key = :key
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .bind("key", sending.key())
        .execute();
  }

  /** It is known what became of it. */
  public void end(String channel, String item) {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM begun_thread
            WHERE programme_id = :programme AND channel = :channel AND item = :item
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .execute();
  }
}
