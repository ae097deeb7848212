package productivity.progress;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import productivity.programme.Programme;
import productivity.progress.UntoldChange.State;
import productivity.store.Row;
import productivity.store.Session;

/** Which changes a channel is still to be told of. */
public final class UntoldChanges {
  /** As many as are handled together. */
  public static final int MOST = 1_000;

  private static final String QUEUE =
      """
      programme_id = :programme AND channel = :channel AND state <> :sending
        AND change IN (SELECT l.number FROM change_log l
          WHERE l.programme_id = :programme AND l.workstream = :workstream)
      """;

  /** In one statement, so that no other process begins to post what is on its way. */
  private static final String MOVE =
      """
      UPDATE untold_change
      SET channel = :to, state = CASE WHEN state = :later THEN :waiting ELSE state END
      WHERE {queue}
        AND change NOT IN (SELECT o.change FROM untold_change o
          WHERE o.programme_id = :programme AND o.channel = :to)
      """
          .replace("{queue}", QUEUE);

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

  /**
   * Begins a post of them; gives back those that are in it. What another process is posting, or has
   * told already, is left out.
   */
  public List<UntoldChange> begin(
      String channel, Collection<UntoldChange> changes, Sending sending) {
    Set<Long> begun =
        session
            .handle()
            .createQuery(
                """
                UPDATE untold_change SET state = :state, sending_key = :key, sent_at = :at
                WHERE programme_id = :programme AND channel = :channel AND change IN (<changes>)
                  AND state <> :state
                RETURNING change
                """)
            .bindList("changes", numbers(changes))
            .bind("programme", programme.id())
            .bind("channel", channel)
            .bind("state", State.SENDING.code())
            .bind("key", sending.key())
            .bind("at", sending.at().toString())
            .mapTo(Long.class)
            .set();
    return changes.stream()
        .filter(each -> begun.contains(each.change()))
        .map(each -> each.in(sending))
        .toList();
  }

  /**
   * Whatever was begun with them is at an end; what was begun with them by another since they were
   * read is not.
   */
  public void mark(String channel, Collection<UntoldChange> changes, State state) {
    changes.stream()
        .collect(Collectors.groupingBy(each -> each.sending().map(Sending::key).orElse("")))
        .forEach((key, same) -> mark(channel, key, numbers(same), state));
  }

  private void mark(String channel, String key, List<Long> changes, State state) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE untold_change SET state = :state, sending_key = NULL, sent_at = NULL
            WHERE programme_id = :programme AND channel = :channel AND change IN (<changes>)
              AND COALESCE(sending_key, '') = :key
            """)
        .bindList("changes", changes)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("state", state.code())
        .bind("key", key)
        .execute();
  }

  private static List<Long> numbers(Collection<UntoldChange> changes) {
    return changes.stream().map(UntoldChange::change).toList();
  }

  /** The changes of one workstream that wait for one channel. */
  public record Queue(String channel, String workstream) {}

  /** All that waits, but for what a post was begun of. */
  public List<Queue> queues() {
    return session
        .handle()
        .createQuery(
            """
            SELECT DISTINCT u.channel, l.workstream
            FROM untold_change u
            JOIN change_log l ON l.programme_id = u.programme_id AND l.number = u.change
            WHERE u.programme_id = :programme AND u.state <> :sending AND l.workstream IS NOT NULL
            ORDER BY u.channel, l.workstream
            """)
        .bind("programme", programme.id())
        .bind("sending", State.SENDING.code())
        .map(Row.as(row -> new Queue(row.text("channel"), row.text("workstream"))))
        .list();
  }

  /**
   * They wait for another channel from now on, which is told of them as it wants it: that the first
   * did not take them is no matter any more.
   */
  public void move(Queue queue, String to) {
    session
        .handle()
        .createUpdate(MOVE)
        .bind("programme", programme.id())
        .bind("channel", queue.channel())
        .bind("workstream", queue.workstream())
        .bind("to", to)
        .bind("sending", State.SENDING.code())
        .bind("later", State.LATER.code())
        .bind("waiting", State.WAITING.code())
        .execute();
    session
        .handle()
        .createUpdate("DELETE FROM untold_change WHERE {queue}".replace("{queue}", QUEUE))
        .bind("programme", programme.id())
        .bind("channel", queue.channel())
        .bind("workstream", queue.workstream())
        .bind("sending", State.SENDING.code())
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
