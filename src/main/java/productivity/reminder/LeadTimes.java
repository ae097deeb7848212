package productivity.reminder;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** What a channel asked for, by the item's code. */
  record Key(String channel, String item) {}

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

  /** Every number of working days that somebody is reminded by. */
  SortedSet<Integer> everyNumber() {
    SortedSet<Integer> numbers = new TreeSet<>(LeadTime.USUAL.workdays());
    session
        .handle()
        .createQuery(
            "SELECT DISTINCT l.workdays FROM lead_time l WHERE l.programme_id = :programme")
        .bind("programme", programme.id())
        .mapTo(String.class)
        .forEach(stored -> numbers.addAll(LeadTime.ofStored(stored).workdays()));
    return numbers;
  }

  /** What channels asked for everything, and for these items. */
  Map<Key, LeadTime> over(Collection<String> items) {
    Set<String> asked = new TreeSet<>(items);
    asked.add(EVERYTHING);
    Map<Key, LeadTime> found = new HashMap<>();
    session
        .handle()
        .createQuery(
            """
            SELECT l.channel, l.deadline, l.workdays FROM lead_time l
            WHERE l.programme_id = :programme AND l.deadline IN (<items>)
            """)
        .bind("programme", programme.id())
        .bindList("items", List.copyOf(asked))
        .map(Row.as(LeadTimes::entry))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  static Key everything(String channel) {
    return new Key(channel, EVERYTHING);
  }

  private static Map.Entry<Key, LeadTime> entry(Row row) throws SQLException {
    return Map.entry(
        new Key(row.text("channel"), row.text("deadline")),
        LeadTime.ofStored(row.text("workdays")));
  }
}
