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

  /** The numbers of the changes that came of a message and still hold, newest first. */
  public List<Long> changesOf(Address message) {
    return session
        .handle()
        .createQuery(
            """
            SELECT x.change FROM followed_message x
            WHERE x.programme_id = :programme AND x.channel = :channel AND x.ts = :ts
            ORDER BY x.change DESC
            """)
        .bind("programme", programme.id())
        .bind("channel", message.channel())
        .bind("ts", message.ts())
        .mapTo(Long.class)
        .list();
  }

  public void add(Address message, long change) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO followed_message (programme_id, channel, ts, change)
            VALUES (:programme, :channel, :ts, :change)
            ON CONFLICT (programme_id, channel, ts, change) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("channel", message.channel())
        .bind("ts", message.ts())
        .bind("change", change)
        .execute();
  }
}
