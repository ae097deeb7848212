package productivity.reminder;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import productivity.programme.Programme;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;

/** Which channels of a programme are reminded of which workstreams. */
public final class Subscriptions {
  private final Session session;
  private final Programme programme;

  public Subscriptions(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public List<Subscription> all() {
    return matching(Filter.any());
  }

  public List<Subscription> of(String channel) {
    return matching(Filter.of("s.channel", List.of(channel)));
  }

  /** What a channel is subscribed to already stays so from the day on which it was. */
  public void add(Subscription subscription) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO subscription (programme_id, channel, workstream, since)
            VALUES (:programme, :channel, :workstream, :since)
            ON CONFLICT (programme_id, channel, workstream) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("channel", subscription.channel())
        .bind("workstream", subscription.workstream())
        .bind("since", subscription.since())
        .execute();
  }

  /** How many of the workstreams the channel was subscribed to. */
  public int remove(String channel, Collection<String> workstreams) {
    return session
        .handle()
        .createUpdate(
            """
            DELETE FROM subscription
            WHERE programme_id = :programme AND channel = :channel AND workstream IN (<workstreams>)
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bindList("workstreams", List.copyOf(workstreams))
        .execute();
  }

  private List<Subscription> matching(Filter filter) {
    String sql =
        """
        SELECT s.channel, s.workstream, s.since FROM subscription s
        WHERE s.programme_id = :programme {filter}
        ORDER BY s.channel, s.workstream
        """;
    return filter
        .bind(session.handle().createQuery(filter.into(sql)))
        .bind("programme", programme.id())
        .map(Row.as(Subscriptions::read))
        .list();
  }

  private static Subscription read(Row row) throws SQLException {
    return new Subscription(
        row.text("channel"), row.text("workstream"), Objects.requireNonNull(row.date("since")));
  }
}
