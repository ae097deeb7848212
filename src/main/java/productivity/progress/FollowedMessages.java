package productivity.progress;

import java.util.List;
import productivity.programme.Programme;
import productivity.progress.ItemThreads.Address;
import productivity.store.Session;

/** Which changes came of which message, so that they follow what becomes of it. */
public final class FollowedMessages {
  private final Session session;
  private final Programme programme;

  public FollowedMessages(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** A change that came of a message, and the words that the message had then. */
  public record Followed(long change, String words) {}

  /** Newest first. */
  public List<Followed> changesOf(Address message) {
    return session
        .handle()
        .createQuery(
            """
            SELECT x.change, x.words FROM followed_message x
            WHERE x.programme_id = :programme AND x.channel = :channel AND x.ts = :ts
            ORDER BY x.change DESC
            """)
        .bind("programme", programme.id())
        .bind("channel", message.channel())
        .bind("ts", message.ts())
        .map((row, context) -> new Followed(row.getLong("change"), row.getString("words")))
        .list();
  }

  public void add(Address message, Followed followed) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO followed_message (programme_id, channel, ts, change, words)
            VALUES (:programme, :channel, :ts, :change, :words)
            ON CONFLICT (programme_id, channel, ts, change) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("channel", message.channel())
        .bind("ts", message.ts())
        .bind("change", followed.change())
        .bind("words", followed.words())
        .execute();
  }

  /**
   * A change goes on from another: it belongs to the same messages, but has words of its own where
   * it was not given theirs.
   */
  public void goOn(long from, long to) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO followed_message (programme_id, channel, ts, change, words)
            SELECT x.programme_id, x.channel, x.ts, CAST(:to AS BIGINT), ''
            FROM followed_message x
            WHERE x.programme_id = :programme AND x.change = :from
            ON CONFLICT (programme_id, channel, ts, change) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("from", from)
        .bind("to", to)
        .execute();
  }
}
