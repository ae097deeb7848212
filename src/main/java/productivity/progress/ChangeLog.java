package productivity.progress;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** Every change that was made to a programme from chat, in order. Entries are only ever added. */
public final class ChangeLog {
  private static final int LATER = 100;
  private static final int LATELY = 50;

  /**
   * A change that was undone may be put back by undoing that, and so on: it is in force where the
   * links of this chain are even in number. CROSS JOIN keeps SQLite from reading the whole log.
   */
  static final String SELECT =
      """
      WITH RECURSIVE picked (number) AS (
        SELECT x.number FROM change_log x WHERE x.programme_id = :programme AND {condition}
        ORDER BY x.number DESC LIMIT :most
      ), chain (first, last, links) AS (
        SELECT number, number, 0 FROM picked
        UNION ALL SELECT c.first, u.number, c.links + 1
        FROM chain c JOIN change_log u ON u.programme_id = :programme AND u.undoes = c.last
      ), whole (first, links) AS (SELECT first, MAX(links) FROM chain GROUP BY first)
      SELECT x.number, x.made_at, x.person, x.person_name, x.place, x.link, x.operation, x.item,
        x.workstream, x.said, x.reason, x.undoes, x.request, w.links % 2 AS undone
      FROM whole w CROSS JOIN change_log x
      WHERE x.programme_id = :programme AND x.number = w.first
      ORDER BY x.number DESC
      """;

  /** Asked of every change and mostly answered with nothing: told apart by the database. */
  private static final String SAME =
      """
      SELECT m.number FROM (
        SELECT x.number, x.item, x.operation, x.said, x.reason FROM change_log x
        WHERE x.programme_id = :programme AND x.person = :person AND x.number < :number
        ORDER BY x.number DESC LIMIT :latest) m
      WHERE m.item = :item AND m.operation = :operation AND m.said = :said
        AND COALESCE(m.reason, '') = :reason
      ORDER BY m.number DESC
      """;

  /** One change may say of several workstreams who stands in there. */
  private static final String OF_WORKSTREAM =
      """
      x.number IN (
        SELECT l.number FROM change_log l WHERE l.programme_id = :programme AND l.item = :value
        UNION SELECT r.change FROM changed_row r
        WHERE r.programme_id = :programme AND r.kept_in = '{kept_in}' AND r.row_key IN (<keys>))
      """
          .replace("{kept_in}", KeptIn.ASSIGNMENT.code());

  private static final String DELIVERED =
      "SELECT number FROM change_log WHERE programme_id = :programme AND request = :request";

  private static final String LAST_LINK =
      """
      WITH RECURSIVE chain (last) AS (
        SELECT CAST(:number AS BIGINT)
        UNION ALL SELECT u.number
        FROM chain c JOIN change_log u ON u.programme_id = :programme AND u.undoes = c.last
      )
      SELECT MAX(last) FROM chain
      """;

  private static final String APPEND =
      """
      INSERT INTO change_log (programme_id, number, made_at, person, person_name, place, link,
        operation, item, workstream, said, reason, undoes, request)
      VALUES (:programme,
        1 + COALESCE(
          (SELECT l.number FROM change_log l WHERE l.programme_id = :programme
          ORDER BY l.number DESC LIMIT 1), 0),
        :made_at, :person, :person_name, :place, :link, :operation, :item, :workstream, :said,
        :reason, :undoes, :request)
      RETURNING number
      """;

  private final Session session;
  private final Programme programme;
  private final Clock clock;
  private final ChangedRows rows;
  private final List<Change> appended = new ArrayList<>();

  public ChangeLog(Session session, Programme programme, Clock clock) {
    this.session = session;
    this.programme = programme;
    this.clock = clock;
    this.rows = new ChangedRows(session, programme);
  }

  public Optional<Change> find(long number) {
    return one("x.number = :value", number);
  }

  /** The change that a delivery has made already, if it has come before. */
  public Optional<Change> madeBy(String request) {
    return session
        .handle()
        .createQuery(DELIVERED)
        .bind("programme", programme.id())
        .bind("request", request)
        .mapTo(Long.class)
        .findOne()
        .flatMap(this::find);
  }

  /** What was done to an item, newest first. */
  public List<Change> of(String item, int most) {
    return matching("x.item = :value", item, most);
  }

  /** What was done to a workstream and to who answers for it, newest first. */
  public List<Change> ofWorkstream(String code, int most) {
    List<String> keys =
        Stream.of(Capacity.values())
            .map(capacity -> RowKeys.text(List.of(code, capacity.code())))
            .toList();
    return query(OF_WORKSTREAM, code, most)
        .bindList("keys", keys)
        .map(Row.as(ChangeLog::change))
        .list();
  }

  /** What a person did, newest first. */
  public List<Change> by(String person, int most) {
    return matching("x.person = :value", person, most);
  }

  /**
   * The newest change before a number, after a moment, in which its person said the very same of
   * the same item, if that was among the latest of theirs.
   */
  public Optional<Change> sameAs(Change change, Instant after) {
    Act act = change.act();
    return session
        .handle()
        .createQuery(SAME)
        .bind("programme", programme.id())
        .bind("number", change.number())
        .bind("person", act.person().id())
        .bind("operation", act.operation())
        .bind("item", act.item().code())
        .bind("said", act.said())
        .bind("reason", act.reason().orElse(""))
        .bind("latest", LATELY)
        .mapTo(Long.class)
        .list()
        .stream()
        .flatMap(number -> find(number).stream())
        .filter(earlier -> !earlier.undone() && earlier.madeAt().isAfter(after))
        .findFirst();
  }

  /** The number of the newest change of an item; 0 where it was never changed from chat. */
  public long newestOf(String item) {
    return of(item, 1).stream().findFirst().map(Change::number).orElse(0L);
  }

  /** The change that an entry goes back to: itself, or what it undid or put back in the end. */
  public Change originOf(Change entry) {
    Change origin = entry;
    while (origin.undoes().isPresent()) {
      origin = find(origin.undoes().getAsLong()).orElseThrow();
    }
    return origin;
  }

  /** What a change did to rows, in order. */
  public List<RowChange> rowsOf(long change) {
    return rows.of(change);
  }

  /** Whether a change ever touched a row of that key, be it there or not. */
  public boolean knows(KeptIn table, List<String> key) {
    return rows.know(table, key);
  }

  /** The number of the newest entry that undid a change or put it back; its own without one. */
  long lastLinkOf(Change change) {
    return session
        .handle()
        .createQuery(LAST_LINK)
        .bind("programme", programme.id())
        .bind("number", change.number())
        .mapTo(Long.class)
        .one();
  }

  /**
   * The newest change after a number that would be lost with a row's: it touched the row, or the
   * item that goes with the row, and is in force.
   */
  Optional<Change> standingOn(RowChange row, long after) {
    Stream<Change> touching = rows.touching(row, after).stream().flatMap(at -> find(at).stream());
    boolean goes = row.after().isEmpty() && row.key().size() == 1;
    Stream<Change> about = goes ? of(row.key().get(0), LATER).stream() : Stream.empty();
    return Stream.concat(touching, about)
        .filter(change -> change.number() > after)
        .filter(change -> change.undoes().isEmpty() && !change.undone())
        .findFirst();
  }

  Change append(Act act, List<RowChange> touched, OptionalLong undoes) {
    // To the millisecond, which every database and every reader keeps.
    Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    long number = insert(act, madeAt, undoes.isPresent() ? undoes.getAsLong() : null);
    rows.add(number, touched);
    Change change = new Change(number, madeAt, act, undoes, false);
    appended.add(change);
    return change;
  }

  /** What was added through this log, in order: steps on the way too. */
  public List<Change> appended() {
    return List.copyOf(appended);
  }

  private long insert(Act act, Instant madeAt, @Nullable Long undoes) {
    return session
        .handle()
        .createQuery(APPEND)
        .bind("programme", programme.id())
        .bind("made_at", madeAt.toString())
        .bind("person", act.person().id())
        .bind("person_name", act.person().name())
        .bind("place", act.origin().place().orElse(null))
        .bind("link", act.origin().link().orElse(null))
        .bind("operation", act.operation())
        .bind("item", act.item().code())
        .bind("workstream", act.item().workstream().orElse(null))
        .bind("said", act.said())
        .bind("reason", act.reason().orElse(null))
        .bind("undoes", undoes)
        .bind("request", act.request().orElse(null))
        .mapTo(Long.class)
        .one();
  }

  private Optional<Change> one(String condition, Object value) {
    return matching(condition, value, 1).stream().findFirst();
  }

  private List<Change> matching(String condition, Object value, int most) {
    return query(condition, value, most).map(Row.as(ChangeLog::change)).list();
  }

  private Query query(String condition, Object value, int most) {
    return session
        .handle()
        .createQuery(SELECT.replace("{condition}", condition))
        .bind("programme", programme.id())
        .bind("value", value)
        .bind("most", most);
  }

  static Change change(Row row) throws SQLException {
    Optional<Integer> undoes = row.optionalNumber("undoes");
    return new Change(
        row.number("number"),
        Instant.parse(row.text("made_at")),
        act(row),
        undoes.map(number -> OptionalLong.of(number)).orElse(OptionalLong.empty()),
        row.number("undone") == 1);
  }

  private static Act act(Row row) throws SQLException {
    return new Act(
        new Person(row.text("person"), row.text("person_name")),
        new Act.Origin(
            Optional.ofNullable(row.optionalText("place")),
            Optional.ofNullable(row.optionalText("link"))),
        row.text("operation"),
        new Act.Item(row.text("item"), Optional.ofNullable(row.optionalText("workstream"))),
        row.text("said"),
        Optional.ofNullable(row.optionalText("reason")),
        Optional.ofNullable(row.optionalText("request")));
  }
}
