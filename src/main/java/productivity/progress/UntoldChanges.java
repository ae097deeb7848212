package productivity.progress;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.progress.UntoldChange.State;
import productivity.store.Row;
import productivity.store.Session;

/** Which changes a channel is still to be told of. */
public final class UntoldChanges {
  /** As many as are handled together. */
  public static final int MOST = 1_000;

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
            INSERT INTO untold_change (programme_id, channel, change, made_on, state)
            VALUES (:programme, :channel, :change, :made_on, :state)
            ON CONFLICT (programme_id, channel, change) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("change", change)
        .bind("made_on", madeOn)
        .bind("state", State.WAITING.code())
        .execute();
  }

  /** The channels that wait for something. */
  public List<String> channels() {
    return session
        .handle()
        .createQuery(
            """
            SELECT DISTINCT channel FROM untold_change
            WHERE programme_id = :programme
            ORDER BY channel
            """)
        .bind("programme", programme.id())
        .mapTo(String.class)
        .list();
  }

  /** The oldest first, no more than {@link #MOST}. */
  public List<UntoldChange> in(String channel) {
    return session
        .handle()
        .createQuery(
            """
            SELECT u.change, u.made_on, u.state, u.sending_key, u.sent_at, l.workstream
            FROM untold_change u
            JOIN change_log l ON l.programme_id = u.programme_id AND l.number = u.change
            WHERE u.programme_id = :programme AND u.channel = :channel
            ORDER BY u.change
            LIMIT :most
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("most", MOST)
        .map(Row.as(UntoldChanges::read))
        .list();
  }

  private static UntoldChange read(Row row) throws SQLException {
    String key = row.optionalText("sending_key");
    return new UntoldChange(
        Long.parseLong(row.text("change")),
        LocalDate.parse(row.text("made_on")),
        row.coded("state", State.class),
        key == null
            ? Optional.empty()
            : Optional.of(new Sending(key, Instant.parse(row.text("sent_at")))),
        Optional.ofNullable(row.optionalText("workstream")));
  }

  public void begin(String channel, Collection<Long> changes, Sending sending) {
    update(channel, changes, State.SENDING, sending);
  }

  /** Whatever was begun with them is at an end. */
  public void mark(String channel, Collection<Long> changes, State state) {
    update(channel, changes, state, null);
  }

  private void update(
      String channel, Collection<Long> changes, State state, @Nullable Sending sending) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE untold_change SET state = :state, sending_key = :key, sent_at = :at
            WHERE programme_id = :programme AND channel = :channel AND change IN (<changes>)
            """)
        .bindList("changes", List.copyOf(changes))
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("state", state.code())
        .bind("key", sending == null ? null : sending.key())
        .bind("at", sending == null ? null : sending.at().toString())
        .execute();
  }

  public void remove(String channel, Collection<Long> changes) {
    session
        .handle()
        .createUpdate(
            """
            DELETE FROM untold_change
            WHERE programme_id = :programme AND channel = :channel AND change IN (<changes>)
            """)
        .bindList("changes", List.copyOf(changes))
        .bind("programme", programme.id())
        .bind("channel", channel)
        .execute();
  }
}
