package productivity.deadline;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;
import productivity.programme.Programme;
import productivity.store.AsAtSql;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.AsAt;
import productivity.value.DateSpan;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Precision;

/**
 * Deliverables as dates to keep, as known on a day, without those for which a deadline says the
 * same already, or said so before it was moved. Filters are on {@code d}.
 */
public final class DueItems {
  private static final int MOST = 100;

  /** Asked the other way round, dates would lead SQLite away from the index on deliverables. */
  private static final String DUE =
      """
      SELECT x.code, x.reference, x.title, x.workstream, w.name AS workstream_name, x.due,
        x.due_precision, x.status, x.status_as_at, p.total
      FROM (
        SELECT d.code, COUNT(*) OVER () AS total FROM deliverable d
        WHERE d.programme_id = :programme AND {condition}
          AND d.reports_on IS NULL AND d.status NOT IN ('not-a-deliverable', 'cancelled') {filter}
          AND NOT EXISTS (
            SELECT 1 FROM deadline l WHERE l.programme_id = d.programme_id
              AND l.deliverable = d.code
              AND (NOT (l.starts > d.due OR l.ends < d.due) OR l.baseline = d.due))
        ORDER BY d.due, d.code LIMIT :most
      ) p
      JOIN deliverable x ON x.programme_id = :programme AND x.code = p.code
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      ORDER BY x.due, x.code
      """;

  private static final String EXACT =
      "d.due >= :first AND d.due <= :last AND COALESCE(d.due_precision, 'day') NOT IN"
          + " ('month', 'season', 'quarter', 'year')";

  /** A vague date belongs to the period as soon as its first possible day does. */
  private static final String VAGUE =
      "d.due >= :first AND (d.due_precision = 'month' AND d.due <= :month"
          + " OR d.due_precision IN ('season', 'quarter') AND d.due <= :quarter"
          + " OR d.due_precision = 'year' AND d.due <= :year)";

  private static final String UNFINISHED =
      "d.due >= :first AND d.due <= :last AND d.due < :today AND (d.status_as_at IS NOT NULL AND {known} > :day OR"
              .replace("{known}", AsAtSql.firstDay("d.status_as_at"))
          + " d.status NOT IN ('completed', 'target-met', 'exceeded', 'partially-met'))";

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  public DueItems(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /** Those due on an exact day within a period. */
  public Listing<DueItem> dated(Filter filter, Period period) {
    return listing(EXACT, filter, query -> within(query, period));
  }

  /** Those due in a month, season, quarter or year that touches a period. */
  public Listing<DueItem> vague(Filter filter, Period period) {
    LocalDate last = period.end();
    return listing(
        VAGUE,
        filter,
        query ->
            query
                .bind("month", within(last.with(TemporalAdjusters.lastDayOfMonth())))
                .bind(
                    "quarter", within(last.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth())))
                .bind("year", within(last.plusYears(1).minusDays(1)))
                .bind("first", period.start()));
  }

  /** Those that were due in a period, exactly or vaguely, have passed and are not finished. */
  public Listing<DueItem> unfinished(Filter filter, Period period) {
    return listing(
        UNFINISHED,
        filter,
        query -> within(query, period).bind("today", today).bind("day", today.toString()));
  }

  /** All of those due on one of some days, exactly or at the end of something vaguer. */
  public List<DueItem> on(Collection<LocalDate> days) {
    return listing(
            "d.due IN (<days>)",
            Filter.any(),
            query -> query.bindList("days", List.copyOf(days)).bind("most", Integer.MAX_VALUE))
        .shown();
  }

  private static Query within(Query query, Period period) {
    return query.bind("first", period.start()).bind("last", period.end());
  }

  private static LocalDate within(LocalDate day) {
    LocalDate limit = Period.ALL_TIME.end();
    return day.isAfter(limit) ? limit : day;
  }

  private Listing<DueItem> listing(String condition, Filter filter, UnaryOperator<Query> bind) {
    String sql = filter.into(DUE.replace("{condition}", condition));
    List<Counted> rows =
        bind.apply(filter.bind(session.handle().createQuery(sql)).bind("most", MOST))
            .bind("programme", programme.id())
            .map(Row.as(row -> new Counted(item(row), row.number("total"))))
            .list();
    int total = rows.isEmpty() ? 0 : rows.get(0).total();
    return new Listing<>(rows.stream().map(Counted::item).toList(), total);
  }

  private record Counted(DueItem item, int total) {}

  private DueItem item(Row row) throws SQLException {
    Precision precision = row.optionalCoded("due_precision", Precision.class);
    return new DueItem(
        new ItemName(row.text("code"), row.optionalText("reference"), row.text("title")),
        new Deadline.Home(row.text("workstream"), row.text("workstream_name")),
        DateSpan.endingOn(
            Objects.requireNonNull(row.date("due")),
            Objects.requireNonNullElse(precision, Precision.DAY)),
        status(row));
  }

  private Optional<Lifecycle> status(Row row) throws SQLException {
    AsAt asAt = row.asAt("status_as_at");
    return asAt == null || asAt.isKnownBy(today)
        ? Optional.of(row.coded("status", Lifecycle.class))
        : Optional.empty();
  }
}
