package productivity.deadline;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Listing;
import productivity.value.Period;

/** The deadlines of a programme. Filters are on {@code d}; lists have a most that is shown. */
public final class Deadlines {
  private static final int MOST = 100;

  private static final String COLUMNS =
      """
      SELECT x.code, x.title, x.workstream, w.name AS workstream_name, x.kind, x.starts, x.ends,
        x.precision, x.as_stated, x.year_inferred, x.baseline, x.completed_on, x.outcome,
        x.deliverable, x.funding_round, x.decided_by, x.concerns, x.place, x.state_at_report,
        {citation}, {total} AS total
      FROM {rows}
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  /** Counts and cuts before anything else is read: only what is shown is looked up. */
  private static final String FIRST =
      COLUMNS
              .replace("{total}", "p.total")
              .replace(
                  "{rows}",
                  """
                  (
                    SELECT d.code, COUNT(*) OVER () AS total FROM deadline d
                    WHERE d.programme_id = :programme AND {condition} {filter}
                    ORDER BY d.starts, d.ends, d.code LIMIT :most
                  ) p
                  JOIN deadline x ON x.programme_id = :programme AND x.code = p.code
                  """)
          + "ORDER BY x.starts, x.ends, x.code";

  private static final String OVERLAPS = "d.starts <= :last AND d.ends >= :first";
  private static final String IN_PERIOD = "d.ends >= :first AND d.ends <= :last AND ";
  private static final String OPEN =
      "d.ends < :today AND d.outcome IS NULL"
          + " AND (d.completed_on IS NULL OR d.completed_on > :today)"
          + " AND COALESCE(d.state_at_report, '') <> 'past'";
  private static final String OTHERS = "('decision', 'external-event')";

  private static final String LATE =
      """
      SELECT COALESCE(SUM(CASE WHEN d.kind NOT IN {others} THEN 1 ELSE 0 END), 0) AS overdue,
        COALESCE(SUM(CASE WHEN d.kind IN {others} THEN 1 ELSE 0 END), 0) AS awaited
      FROM deadline d
      WHERE d.programme_id = :programme AND {open} {filter}
      """
          .replace("{others}", OTHERS)
          .replace("{open}", OPEN);

  /**
   * Two look-ups by index, of which one may find what the other has found. CROSS JOIN and no order
   * keep SQLite from walking through every code instead.
   */
  private static final String ON_DAYS =
      COLUMNS
              .replace("{total}", "0")
              .replace(
                  "{rows}",
                  """
                  (
                    SELECT s.code FROM deadline s
                    WHERE s.programme_id = :programme AND s.starts IN (<starts>)
                    UNION ALL SELECT e.code FROM deadline e
                    WHERE e.programme_id = :programme AND e.ends IN (<ends>)
                  ) p
                  CROSS JOIN deadline x
                  """)
          + "WHERE x.programme_id = :programme AND x.code = p.code";

  private static final String UNANSWERED =
      COLUMNS.replace("{total}", "0").replace("{rows}", "deadline x")
          + """
      WHERE x.programme_id = :programme AND x.ends < :day AND x.outcome IS NULL
        AND x.completed_on IS NULL AND x.kind IN %s
      ORDER BY x.code
      """
              .formatted(OTHERS);

  /** How many of the programme's own dates passed, and how many of other people's. */
  public record Late(int overdue, int awaited) {}

  private final Session session;
  private final Programme programme;

  public Deadlines(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** Those with a day, or several days, within the period. */
  public Listing<Deadline> dated(Filter filter, Period period) {
    return listing("d.precision = 'day' AND " + OVERLAPS, filter, query -> within(query, period));
  }

  /** Those with no exact day, of which some day may fall within the period. */
  public Listing<Deadline> vague(Filter filter, Period period) {
    return listing("d.precision <> 'day' AND " + OVERLAPS, filter, query -> within(query, period));
  }

  /** Those that come back, or wait for an event without a date. */
  public Listing<Deadline> dateless(Filter filter) {
    return listing("d.starts IS NULL", filter, query -> query);
  }

  /** The next with an exact day, from a day on and within a period. */
  public Listing<Deadline> next(Filter filter, Period period, int most) {
    return listing(
        "d.precision = 'day' AND d.ends >= :first AND d.starts <= :last",
        filter,
        query -> within(query, period).bind("most", most));
  }

  /** The programme's own dates that passed in the period and of which nothing more is known. */
  public Listing<Deadline> overdue(Filter filter, Period period, LocalDate today) {
    return listing(
        IN_PERIOD + OPEN + " AND d.kind NOT IN " + OTHERS,
        filter,
        query -> within(query, period).bind("today", today));
  }

  /** Other people's dates that passed in the period and of which nothing more is known. */
  public Listing<Deadline> awaited(Filter filter, Period period, LocalDate today) {
    return listing(
        IN_PERIOD + OPEN + " AND d.kind IN " + OTHERS,
        filter,
        query -> within(query, period).bind("today", today));
  }

  /** How many are overdue or awaited on a day, whenever they were due. */
  public Late late(Filter filter, LocalDate today) {
    return filter
        .bind(session.handle().createQuery(filter.into(LATE)))
        .bind("programme", programme.id())
        .bind("today", today)
        .map(Row.as(row -> new Late(row.number("overdue"), row.number("awaited"))))
        .one();
  }

  /** All that begin on one of some days, or end on one of others; in no order. */
  public List<Deadline> on(Collection<LocalDate> starts, Collection<LocalDate> ends) {
    return session
        .handle()
        .createQuery(ON_DAYS)
        .bind("programme", programme.id())
        .bindList("starts", List.copyOf(starts))
        .bindList("ends", List.copyOf(ends))
        .map(Row.as(Deadlines::deadline))
        .stream()
        .distinct()
        .toList();
  }

  /** All of other people's dates that ended before a day and of which nothing is recorded. */
  public List<Deadline> unanswered(LocalDate day) {
    return session
        .handle()
        .createQuery(UNANSWERED)
        .bind("programme", programme.id())
        .bind("day", day)
        .map(Row.as(Deadlines::deadline))
        .list();
  }

  public Optional<Deadline> find(String code) {
    return those(Filter.of("x.code", List.of(code))).stream().findFirst();
  }

  public List<Deadline> withCodes(Collection<String> codes) {
    return those(Filter.of("x.code", codes));
  }

  public List<Deadline> of(Collection<String> deliverables) {
    return those(Filter.of("x.deliverable", deliverables));
  }

  private List<Deadline> those(Filter filter) {
    String sql =
        COLUMNS.replace("{total}", "0").replace("{rows}", "deadline x")
            + "WHERE x.programme_id = :programme {filter} ORDER BY x.starts, x.ends, x.code";
    return filter
        .bind(session.handle().createQuery(filter.into(sql)))
        .bind("programme", programme.id())
        .map(Row.as(Deadlines::deadline))
        .list();
  }

  private Listing<Deadline> listing(String condition, Filter filter, UnaryOperator<Query> bind) {
    String sql = filter.into(FIRST.replace("{condition}", condition));
    Query query = session.handle().createQuery(sql).bind("most", MOST);
    List<Counted> rows =
        bind.apply(filter.bind(query))
            .bind("programme", programme.id())
            .map(Row.as(row -> new Counted(deadline(row), row.number("total"))))
            .list();
    int total = rows.isEmpty() ? 0 : rows.get(0).total();
    return new Listing<>(rows.stream().map(Counted::deadline).toList(), total);
  }

  private record Counted(Deadline deadline, int total) {}

  private static Query within(Query query, Period period) {
    return query.bind("first", period.start()).bind("last", period.end());
  }

  private static Deadline deadline(Row row) throws SQLException {
    return new Deadline(
        row.text("code"),
        row.text("title"),
        new Deadline.Home(row.text("workstream"), row.text("workstream_name")),
        row.coded("kind", DeadlineKind.class),
        row.spanAsStated(),
        new Deadline.Course(
            row.date("baseline"),
            row.date("completed_on"),
            row.optionalText("outcome"),
            row.optionalText("state_at_report")),
        new Deadline.Links(
            row.optionalText("deliverable"),
            row.optionalText("funding_round"),
            row.optionalText("decided_by")),
        row.optionalText("concerns"),
        row.optionalText("place"),
        Citation.read(row));
  }
}
