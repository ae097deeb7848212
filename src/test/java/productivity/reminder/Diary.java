package productivity.reminder;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Row;
import productivity.store.Session;
import productivity.web.SettableClock;

/**
 * A programme whose clock is moved by hand, and what it comes to owe. A bare one has the workstream
 * {@code assets} with {@code land} below it, and {@code people}.
 */
final class Diary implements AutoCloseable {
  final Database database;
  final SettableClock clock = new SettableClock(Instant.EPOCH);
  private final ZoneId zone;
  private final Set<String> seen = new HashSet<>();
  private Planning planning;

  private Diary(Database database) {
    this.database = database;
    this.zone = database.read(Diary::programme).zone();
    this.planning = new Planning(database, clock);
  }

  /** Over a database that holds one programme. */
  static Diary over(Database database) {
    return new Diary(database);
  }

  /** Over an empty database, at a time in the zone. */
  static Diary bare(String url, String zone) {
    Database database = Database.open(url);
    database.write(
        session -> {
          new Programmes(session)
              .create("Programme", ZoneId.of(zone), "england-and-wales", "agreement");
          return null;
        });
    Diary diary = new Diary(database);
    diary.workstream("assets", null);
    diary.workstream("land", "assets");
    diary.workstream("people", null);
    return diary;
  }

  static Programme programme(Session session) {
    return new Programmes(session).all().get(0);
  }

  void workstream(String code, @Nullable String parent) {
    sql(
        """
        INSERT INTO workstream (programme_id, code, name, theme, parent)
        VALUES (1, ?, ?, 'cross-cutting', ?)
        """,
        code,
        code,
        parent);
  }

  void deadline(String code, String workstream, String kind, String day) {
    deadline(code, workstream, kind, "day", day, day);
  }

  void deadline(
      String code, String workstream, String kind, String precision, String starts, String ends) {
    sql(
        """
        INSERT INTO deadline
          (programme_id, code, title, workstream, kind, precision, starts, ends, year_inferred)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        code,
        code,
        workstream,
        kind,
        precision,
        LocalDate.parse(starts),
        LocalDate.parse(ends),
        false);
  }

  void deliverable(String code, String due, String precision) {
    sql(
        """
        INSERT INTO deliverable
          (programme_id, code, period, workstream, title, status, due, due_precision)
        VALUES (1, ?, '2016-17', 'land', ?, 'in-progress', ?, ?)
        """,
        code,
        code,
        LocalDate.parse(due),
        precision);
  }

  void rating(String code, int position, String day, String reviewBy) {
    sql(
        """
        INSERT INTO rating (programme_id, deliverable, position, rating, as_at, review_by)
        VALUES (1, ?, ?, 'amber', ?, ?)
        """,
        code,
        position,
        day,
        LocalDate.parse(reviewBy));
  }

  void assign(String workstream, String capacity, String person, @Nullable String until) {
    sql(
        """
        INSERT INTO assignment (programme_id, workstream, capacity, person, person_name, until)
        VALUES (1, ?, ?, ?, ?, ?)
        """,
        workstream,
        capacity,
        person,
        person,
        until == null ? null : LocalDate.parse(until));
  }

  void subscribe(String channel, String workstream, String since) {
    change(
        session ->
            new Subscriptions(session, programme(session))
                .add(new Subscription(channel, workstream, LocalDate.parse(since))));
  }

  void remind(String channel, String leadTime) {
    change(
        session ->
            new LeadTimes(session, programme(session)).set(channel, LeadTime.parse(leadTime)));
  }

  void remind(String channel, String item, String leadTime) {
    change(
        session ->
            new LeadTimes(session, programme(session))
                .set(channel, item, LeadTime.parse(leadTime)));
  }

  void digest(String channel, DigestPace pace) {
    change(session -> new DigestPaces(session, programme(session)).set(channel, pace));
  }

  void change(Consumer<Session> change) {
    database.write(
        session -> {
          change.accept(session);
          return null;
        });
  }

  void sql(String sql, @Nullable Object... values) {
    change(session -> session.handle().execute(sql, values));
  }

  /** As after a start: nothing is remembered but what was written down. */
  void restart() {
    planning = new Planning(database, clock);
  }

  /** One turn at a local time; then everything that is owed counts as sent. */
  List<String> tick(String local) {
    List<String> told = plan(local);
    sent();
    return told;
  }

  /** Every day at half past nine. */
  List<String> story(String first, String last) {
    return LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .flatMap(day -> tick(day + "T09:30").stream())
        .toList();
  }

  /** What came to be owed by one turn. */
  List<String> plan(String local) {
    clock.set(LocalDateTime.parse(local).atZone(zone).toInstant());
    return turn() ? fresh() : List.of();
  }

  boolean turn() {
    return planning.turn();
  }

  /** What came to be owed since this was asked before, in the order in which it was due. */
  List<String> fresh() {
    List<String> fresh = owed().stream().filter(line -> !seen.contains(line)).toList();
    seen.addAll(fresh);
    return fresh;
  }

  void sent() {
    sql("UPDATE notice SET state = 'sent', not_before = NULL WHERE state = 'owed'");
  }

  /** Each item of every notice that was not withdrawn. */
  List<String> owed() {
    return database.read(
        session ->
            session
                .handle()
                .createQuery(
                    """
                    SELECT n.kind, n.recipient, n.slot_date AS told_on, n.slot_time AS told_at,
                      i.item, i.cause, i.slot_date
                    FROM notice_item i
                    JOIN notice n ON n.programme_id = i.programme_id AND n.id = i.notice
                    WHERE i.state <> 'withdrawn'
                    ORDER BY n.slot_date, n.kind, n.recipient, i.slot_date, i.item
                    """)
                .map(Row.as(Diary::line))
                .list());
  }

  private static String line(Row row) throws SQLException {
    String slot = row.text("slot_date");
    String own = slot.equals(row.text("told_on")) ? "" : " of " + slot;
    return "%s %s %s %s %s (%s%s)"
        .formatted(
            row.text("told_on"),
            row.text("told_at"),
            row.text("kind"),
            row.text("recipient"),
            row.text("item"),
            row.text("cause"),
            own);
  }

  @Override
  public void close() {
    database.close();
  }
}
