package productivity.progress;

import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** Which threads of which channels are about which item of a programme. */
public final class ItemThreads {
  /** Where a thread is: its channel and the stamp of its first message. */
  public record Address(String channel, String ts) {}

  private final Session session;
  private final Programme programme;

  public ItemThreads(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** A thread's item, and what becomes of the replies there. */
  public record Topic(String item, Replies replies) {}

  public Optional<Topic> topicOf(Address thread) {
    return session
        .handle()
        .createQuery(
            """
            SELECT item, replies FROM item_thread
            WHERE programme_id = :programme AND channel = :channel AND thread_ts = :ts
            """)
        .bind("programme", programme.id())
        .bind("channel", thread.channel())
        .bind("ts", thread.ts())
        .map(Row.as(row -> new Topic(row.text("item"), row.coded("replies", Replies.class))))
        .findOne();
  }

  /** What is to become of replies from now on. */
  public void answer(Address thread, Replies replies) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE item_thread SET replies = :replies
            WHERE programme_id = :programme AND channel = :channel AND thread_ts = :ts
            """)
        .bind("programme", programme.id())
        .bind("channel", thread.channel())
        .bind("ts", thread.ts())
        .bind("replies", replies.code())
        .execute();
  }

  public Optional<String> itemOf(Address thread) {
    return session
        .handle()
        .createQuery(
            """
            SELECT item FROM item_thread
            WHERE programme_id = :programme AND channel = :channel AND thread_ts = :ts
            """)
        .bind("programme", programme.id())
        .bind("channel", thread.channel())
        .bind("ts", thread.ts())
        .mapTo(String.class)
        .findOne();
  }

  /** The thread under the item's own message in a channel. */
  public Optional<Address> own(String item, String channel) {
    return session
        .handle()
        .createQuery(
            """
            SELECT MAX(thread_ts) AS ts FROM item_thread
            WHERE programme_id = :programme AND item = :item AND channel = :channel
              AND own = :own
            HAVING COUNT(*) > 0
            """)
        .bind("programme", programme.id())
        .bind("item", item)
        .bind("channel", channel)
        .bind("own", true)
        .mapTo(String.class)
        .findOne()
        .map(ts -> new Address(channel, ts));
  }

  /** From now on the thread is about this item, whatever it was about before. */
  public void remember(Address thread, String item, boolean own) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO item_thread (programme_id, channel, thread_ts, item, own, replies)
            VALUES (:programme, :channel, :ts, :item, :own, :replies)
            ON CONFLICT (programme_id, channel, thread_ts)
            DO UPDATE SET item = excluded.item, own = excluded.own
            """)
        .bind("programme", programme.id())
        .bind("channel", thread.channel())
        .bind("ts", thread.ts())
        .bind("item", item)
        .bind("own", own)
        .bind("replies", Replies.ASK.code())
        .execute();
  }

  public void forget(Address thread) {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM item_thread
            WHERE programme_id = :programme AND channel = :channel AND thread_ts = :ts
            """)
        .bind("programme", programme.id())
        .bind("channel", thread.channel())
        .bind("ts", thread.ts())
        .execute();
  }
}
