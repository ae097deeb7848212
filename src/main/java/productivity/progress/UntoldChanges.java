package productivity.progress;

import java.time.LocalDate;
import java.util.List;
import productivity.programme.Programme;
import productivity.store.Session;

/** Which changes a channel is still to be told of, by their numbers, oldest first. */
public final class UntoldChanges {
  private final Session session;
  private final Programme programme;

  public UntoldChanges(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public void add(String channel, long change, LocalDate madeOn) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO untold_change (programme_id, channel, change, made_on)
            VALUES (:programme, :channel, :change, :made_on)
            ON CONFLICT (programme_id, channel, change) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("change", change)
        .bind("made_on", madeOn)
        .execute();
  }

  public List<Long> madeBefore(String channel, LocalDate day) {
    return session
        .handle()
        .createQuery(
            """
            SELECT change FROM untold_change
            WHERE programme_id = :programme AND channel = :channel AND made_on < :day
            ORDER BY change
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("day", day)
        .mapTo(Long.class)
        .list();
  }

  public void remove(String channel, List<Long> changes) {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM untold_change
            WHERE programme_id = :programme AND channel = :channel AND change IN (<changes>)
            """)
        .bindList("changes", changes)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .execute();
  }
}
