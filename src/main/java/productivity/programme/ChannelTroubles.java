package productivity.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.store.Row;
import productivity.store.Session;

/** The channels of a programme in which Slack does not let the service post. */
public final class ChannelTroubles {
  private final Session session;
  private final Programme programme;

  public ChannelTroubles(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public List<ChannelTrouble> all() {
    return session
        .handle()
        .createQuery(
            """
            SELECT channel, error, noted_on FROM channel_trouble
            WHERE programme_id = :programme
            ORDER BY channel
            """)
        .bind("programme", programme.id())
        .map(
            Row.as(
                row ->
                    new ChannelTrouble(
                        row.text("channel"),
                        row.text("error"),
                        LocalDate.parse(row.text("noted_on")))))
        .list();
  }

  public Optional<ChannelTrouble> of(String channel) {
    return all().stream().filter(each -> each.channel().equals(channel)).findFirst();
  }

  public void note(ChannelTrouble trouble) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO channel_trouble (programme_id, channel, error, noted_on)
            VALUES (:programme, :channel, :error, :noted_on)
            ON CONFLICT (programme_id, channel)
            DO UPDATE SET error = excluded.error, noted_on = excluded.noted_on
            """)
        .bind("programme", programme.id())
        .bind("channel", trouble.channel())
        .bind("error", trouble.error())
        .bind("noted_on", trouble.notedOn())
        .execute();
  }

  public void clear(String channel) {
    session
        .handle()
        .createUpdate(
            "DELETE FROM channel_trouble WHERE programme_id = :programme AND channel = :channel")
        .bind("programme", programme.id())
        .bind("channel", channel)
        .execute();
  }

  /**
   * Forgets what is the matter with channels that no workstream has and for which nothing waits.
   */
  public void clearUnused() {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM channel_trouble
            WHERE programme_id = :programme
              AND channel NOT IN (SELECT c.channel FROM workstream_channel c
                WHERE c.programme_id = :programme)
              AND channel NOT IN (SELECT u.channel FROM untold_change u
                WHERE u.programme_id = :programme)
            """)
        .bind("programme", programme.id())
        .execute();
  }
}
