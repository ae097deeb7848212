package productivity.delivery;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;
import productivity.delivery.Notice.State;
import productivity.store.Row;
import productivity.store.Session;

/** The items of a programme's notices. */
final class OwedItems {
  private static final Comparator<OwedItem> IN_ORDER =
      Comparator.comparing((OwedItem item) -> item.slot().date())
          .thenComparing(item -> item.slot().time())
          .thenComparing(OwedItem::code);

  private static final String OF_KEY =
      """
      WHERE programme_id = :programme AND item = :item AND kind = :kind
        AND recipient = :recipient AND slot_date = :date AND slot_time = :time
      """;

  private final Session session;
  private final long programme;

  OwedItems(Session session, long programme) {
    this.session = session;
    this.programme = programme;
  }

  /**
   * An item that is on record.
   *
   * @param toldOn the day of the notice that tells it
   * @param item whether it was taken back
   * @param sending how far its notice has come
   */
  record Known(ItemKey key, String notice, LocalDate toldOn, State item, State sending) {
    /** It waits to be told, and can still be taken back. */
    boolean isOpen() {
      return item == State.OWED && sending == State.OWED;
    }

    boolean isBegun() {
      return item == State.OWED && sending != State.OWED && sending != State.WITHDRAWN;
    }
  }

  List<Known> between(LocalDate first, LocalDate last) {
    return session
        .handle()
        .createQuery(
            """
            SELECT i.item, i.kind, i.recipient, i.slot_date, i.slot_time, i.notice, i.state,
                   n.state AS sending, n.slot_date AS told_on
            FROM notice_item i
            JOIN notice n ON n.programme_id = i.programme_id AND n.id = i.notice
            WHERE i.programme_id = :programme AND i.slot_date BETWEEN :first AND :last
            """)
        .bind("programme", programme)
        .bind("first", first)
        .bind("last", last)
        .map(Row.as(OwedItems::known))
        .list();
  }

  /** By the few notices that wait, and not by the days of all that were ever told. */
  Set<Outbox.Waiting> waitingFromBefore(LocalDate day) {
    return session
        .handle()
        .createQuery(
            """
            WITH waiting AS MATERIALIZED (
              SELECT n.programme_id, n.id FROM notice n
              WHERE n.not_before > '' AND n.state = 'owed'
                AND n.kind NOT IN ('snooze', 'failure'))
            SELECT DISTINCT i.item, i.recipient, i.slot_date, i.slot_time
            FROM waiting w
            CROSS JOIN notice_item i
            WHERE w.programme_id = :programme AND i.programme_id = w.programme_id
              AND i.notice = w.id AND i.state = 'owed' AND i.slot_date < :day
            """)
        .bind("programme", programme)
        .bind("day", day)
        .map(Row.as(row -> new Outbox.Waiting(row.text("item"), row.text("recipient"), slot(row))))
        .set();
  }

  private static Known known(Row row) throws SQLException {
    ItemKey key =
        new ItemKey(
            row.text("item"),
            row.coded("kind", NoticeKind.class),
            row.text("recipient"),
            slot(row));
    return new Known(
        key,
        row.text("notice"),
        LocalDate.parse(row.text("told_on")),
        row.coded("state", State.class),
        row.coded("sending", State.class));
  }

  static Slot slot(Row row) throws SQLException {
    return new Slot(LocalDate.parse(row.text("slot_date")), LocalTime.parse(row.text("slot_time")));
  }

  /** Once for its key: what is on record and was not taken back stays as it is. */
  void put(ItemKey key, OwedItem item, String notice) {
    keyed(
            """
            INSERT INTO notice_item
              (programme_id, item, kind, recipient, slot_date, slot_time, cause, case_date, state,
               notice)
            VALUES
              (:programme, :item, :kind, :recipient, :date, :time, :cause, :case_date, 'owed',
               :notice)
            ON CONFLICT (programme_id, item, kind, recipient, slot_date, slot_time)
            DO UPDATE SET state = 'owed', cause = excluded.cause, case_date = excluded.case_date,
              notice = excluded.notice
            WHERE notice_item.state = 'withdrawn'
            """,
            key)
        .bind("cause", item.cause())
        .bind("case_date", item.date().orElse(null))
        .bind("notice", notice)
        .execute();
  }

  /** It is told in another notice. */
  void move(ItemKey key, String notice) {
    keyed("UPDATE notice_item SET notice = :notice " + OF_KEY, key)
        .bind("notice", notice)
        .execute();
  }

  void withdraw(ItemKey key) {
    keyed("UPDATE notice_item SET state = 'withdrawn' " + OF_KEY, key).execute();
  }

  private Update keyed(String sql, ItemKey key) {
    return session
        .handle()
        .createUpdate(sql)
        .bind("programme", programme)
        .bind("item", key.code())
        .bind("kind", key.kind().code())
        .bind("recipient", key.recipient())
        .bind("date", key.slot().date())
        .bind("time", key.slot().time().toString());
  }

  /**
   * What notices tell, by their ids, in the order of slots and codes. Put in order here, since
   * SQLite would walk through all there is by their days.
   */
  Map<String, List<OwedItem>> of(Collection<String> notices) {
    return notices.isEmpty()
        ? Map.of()
        : session
            .handle()
            .createQuery(
                """
                SELECT i.notice, i.item, i.slot_date, i.slot_time, i.cause, i.case_date
                FROM notice_item i
                WHERE i.programme_id = :programme AND i.notice IN (<notices>) AND i.state = 'owed'
                """)
            .bind("programme", programme)
            .bindList("notices", List.copyOf(notices))
            .map(Row.as(OwedItems::told))
            .stream()
            .sorted(Comparator.comparing(Told::item, IN_ORDER))
            .collect(
                Collectors.groupingBy(
                    Told::notice, Collectors.mapping(Told::item, Collectors.toList())));
  }

  private record Told(String notice, OwedItem item) {}

  private static Told told(Row row) throws SQLException {
    return new Told(
        row.text("notice"),
        new OwedItem(
            row.text("item"),
            slot(row),
            row.text("cause"),
            Optional.ofNullable(row.date("case_date"))));
  }
}
