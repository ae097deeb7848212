package productivity.progress;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** Every change that was made to a programme from chat, in order. Entries are only ever added. */
public final class ChangeLog {
  private static final String SELECT =
      """
      SELECT x.number, x.made_at, x.person, x.person_name, x.place, x.link, x.operation, x.item,
        x.workstream, x.said, x.reason, x.undoes, x.request,
        CASE WHEN u.number IS NULL THEN 0 ELSE 1 END AS undone
      FROM change_log x
      LEFT JOIN change_log u ON u.programme_id = x.programme_id AND u.undoes = x.number
      WHERE x.programme_id = :programme AND {condition}
      ORDER BY x.number DESC
      LIMIT :most
      """;

  private static final String APPEND =
      """
      INSERT INTO change_log (programme_id, number, made_at, person, person_name, place, link,
        operation, item, workstream, said, reason, undoes, request)
      SELECT :programme, COALESCE(MAX(number), 0) + 1, :made_at, :person, :person_name, :place,
        :link, :operation, :item, :workstream, :said, :reason, CAST(:undoes AS BIGINT), :request
      FROM change_log WHERE programme_id = :programme
      RETURNING number
      """;

  private static final String ADD_ROW =
      """
      INSERT INTO changed_row (programme_id, change, position, kept_in, row_key, row_before,
        row_after)
      VALUES (:programme, :change, :position, :kept_in, :row_key, :row_before, :row_after)
      """;

  private static final String ROWS =
      """
      SELECT kept_in, row_key, row_before, row_after FROM changed_row
      WHERE programme_id = :programme AND change = :change
      ORDER BY position
      """;

  private static final String LAST_TOUCHED =
      """
      SELECT MAX(change) FROM changed_row
      WHERE programme_id = :programme AND kept_in = :kept_in AND row_key = :row_key
      """;

  private final Session session;
  private final Programme programme;
  private final Clock clock;

  public ChangeLog(Session session, Programme programme, Clock clock) {
    this.session = session;
    this.programme = programme;
    this.clock = clock;
  }

  public Optional<Change> find(long number) {
    return one("x.number = :value", number);
  }

  /** The change that a delivery has made already, if it has come before. */
  public Optional<Change> madeBy(String request) {
    return one("x.request = :value", request);
  }

  /** What was done to an item, newest first. */
  public List<Change> of(String item, int most) {
    return matching("x.item = :value", item, most);
  }

  /** What a person did, newest first. */
  public List<Change> by(String person, int most) {
    return matching("x.person = :value", person, most);
  }

  /** The number of the newest change of an item; 0 where it was never changed from chat. */
  public long newestOf(String item) {
    return of(item, 1).stream().findFirst().map(Change::number).orElse(0L);
  }

  List<RowChange> rowsOf(long change) {
    return session
        .handle()
        .createQuery(ROWS)
        .bind("programme", programme.id())
        .bind("change", change)
        .map(Row.as(ChangeLog::rowChange))
        .list();
  }

  /** The newest change that touched a row. */
  Optional<Change> lastTouching(RowChange row) {
    return session
        .handle()
        .createQuery(LAST_TOUCHED)
        .bind("programme", programme.id())
        .bind("kept_in", row.table().code())
        .bind("row_key", RowKeys.text(row.key()))
        .mapTo(Long.class)
        .findOne()
        .flatMap(this::find);
  }

  Change append(Act act, List<RowChange> rows, OptionalLong undoes) {
    // To the millisecond, which every database and every reader keeps.
    Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    long number = insert(act, madeAt, undoes.isPresent() ? undoes.getAsLong() : null);
    for (int at = 0; at < rows.size(); at++) {
      insert(number, at + 1, rows.get(at));
    }
    return new Change(number, madeAt, act, undoes, false);
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

  private void insert(long change, int position, RowChange row) {
    session
        .handle()
        .createUpdate(ADD_ROW)
        .bind("programme", programme.id())
        .bind("change", change)
        .bind("position", position)
        .bind("kept_in", row.table().code())
        .bind("row_key", RowKeys.text(row.key()))
        .bind("row_before", row.before().map(Snapshot::json).orElse(null))
        .bind("row_after", row.after().map(Snapshot::json).orElse(null))
        .execute();
  }

  private Optional<Change> one(String condition, Object value) {
    return matching(condition, value, 1).stream().findFirst();
  }

  private List<Change> matching(String condition, Object value, int most) {
    Query query = session.handle().createQuery(SELECT.replace("{condition}", condition));
    return query
        .bind("programme", programme.id())
        .bind("value", value)
        .bind("most", most)
        .map(Row.as(ChangeLog::change))
        .list();
  }

  private static Change change(Row row) throws SQLException {
    Optional<Integer> undoes = row.optionalNumber("undoes");
    return new Change(
        row.number("number"),
        Instant.parse(row.text("made_at")),
        act(row),
        undoes.map(number -> OptionalLong.of(number)).orElse(OptionalLong.empty()),
        row.flag("undone"));
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

  private static RowChange rowChange(Row row) throws SQLException {
    return new RowChange(
        row.coded("kept_in", KeptIn.class),
        RowKeys.read(row.text("row_key")),
        Optional.ofNullable(row.optionalText("row_before")).map(Snapshot::read),
        Optional.ofNullable(row.optionalText("row_after")).map(Snapshot::read));
  }
}
