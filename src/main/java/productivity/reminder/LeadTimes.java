package productivity.reminder;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/**
 * Lead times other than the usual: of a channel for everything there, or for one item. An item is a
 * deadline or a deliverable by its code; what a deliverable has, its deadlines have too.
 */
public final class LeadTimes {
  /** In the place of an item: everything. */
  private static final String EVERYTHING = "";

  private final Session session;
  private final Programme programme;

  public LeadTimes(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public Optional<LeadTime> of(String channel) {
    return of(channel, EVERYTHING);
  }

  public Optional<LeadTime> of(String channel, String item) {
    return session
        .handle()
        .createQuery(
            """
            SELECT l.workdays FROM lead_time l
            WHERE l.programme_id = :programme AND l.channel = :channel AND l.deadline = :item
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .mapTo(String.class)
        .findOne()
        .map(LeadTime::ofStored);
  }

  /** Of single items in a channel, by their codes. */
  Map<String, LeadTime> ofItems(String channel) {
    Map<String, LeadTime> found = new HashMap<>();
    session
        .handle()
        .createQuery(
            """
            SELECT l.channel, l.deadline, l.workdays FROM lead_time l
            WHERE l.programme_id = :programme AND l.channel = :channel AND l.deadline <> ''
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .map(Row.as(LeadTimes::entry))
        .forEach(entry -> found.put(entry.getKey().item(), entry.getValue()));
    return found;
  }

  /** For everything in a channel that has none of its own. */
  public void set(String channel, LeadTime leadTime) {
    set(channel, EVERYTHING, leadTime);
  }

  public void set(String channel, String item, LeadTime leadTime) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO lead_time (programme_id, channel, deadline, workdays)
            VALUES (:programme, :channel, :item, :workdays)
            ON CONFLICT (programme_id, channel, deadline) DO UPDATE SET workdays = excluded.workdays
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("item", item)
        .bind("workdays", leadTime.stored())
        .execute();
  }

  /** Everything that was asked for: as much as people have typed. */
  Asked asked() {
    Map<Key, LeadTime> asked = new HashMap<>();
    session
        .handle()
        .createQuery(
            """
            SELECT l.channel, l.deadline, l.workdays FROM lead_time l
            WHERE l.programme_id = :programme
            """)
        .bind("programme", programme.id())
        .map(Row.as(LeadTimes::entry))
        .forEach(entry -> asked.put(entry.getKey(), entry.getValue()));
    return new Asked(asked);
  }

  private static Map.Entry<Key, LeadTime> entry(Row row) throws SQLException {
    return Map.entry(
        new Key(row.text("channel"), row.text("deadline")),
        LeadTime.ofStored(row.text("workdays")));
  }

  /** What a channel asked for, by the item's code. */
  private record Key(String channel, String item) {}

  /** Which lead time counts: the date's own, its deliverable's, the channel's, or the usual. */
  static final class Asked {
    private final Map<Key, LeadTime> asked;

    private Asked(Map<Key, LeadTime> asked) {
      this.asked = asked;
    }

    LeadTime of(String channel, Dated dated) {
      return Stream.of(dated.code(), dated.deliverable(), EVERYTHING)
          .filter(Objects::nonNull)
          .map(item -> asked.get(new Key(channel, item)))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(LeadTime.USUAL);
    }

    /** Every number of working days that somebody is reminded by. */
    SortedSet<Integer> numbers() {
      SortedSet<Integer> numbers = new TreeSet<>(LeadTime.USUAL.workdays());
      asked.values().forEach(each -> numbers.addAll(each.workdays()));
      return numbers;
    }
  }
}
