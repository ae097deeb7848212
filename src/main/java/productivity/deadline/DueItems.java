package productivity.deadline;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import productivity.deliverable.ItemName;
import productivity.deliverable.Lifecycle;
import productivity.programme.Programme;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.DateSpan;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Precision;

/** Deliverables as dates to keep, without those for which a deadline says the same already. */
public final class DueItems {
  private static final int MOST = 100;

  private static final String DUE =
      """
      SELECT x.code, x.reference, x.title, x.workstream, w.name AS workstream_name, x.due,
        x.due_precision, x.status, p.total
      FROM (
        SELECT d.code, COUNT(*) OVER () AS total FROM deliverable d
        WHERE d.programme_id = :programme AND d.due >= :first AND d.due <= :last
          AND d.reports_on IS NULL AND d.status NOT IN ('not-a-deliverable', 'cancelled')
          {condition} {filter}
          AND NOT EXISTS (
            SELECT 1 FROM deadline l WHERE l.programme_id = d.programme_id
              AND l.deliverable = d.code AND l.starts <= d.due AND l.ends >= d.due)
        ORDER BY d.due, d.code LIMIT :most
      ) p
      JOIN deliverable x ON x.programme_id = :programme AND x.code = p.code
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      ORDER BY x.due, x.code
      """;

  private static final String UNFINISHED =
      "AND d.status NOT IN ('completed', 'target-met', 'exceeded', 'partially-met')";

  private final Session session;
  private final Programme programme;

  public DueItems(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** All that fall due in a period; filters are on {@code d}. */
  public Listing<DueItem> in(Filter filter, Period period) {
    return listing("", filter, period);
  }

  /** Those that are not finished either. */
  public Listing<DueItem> unfinishedIn(Filter filter, Period period) {
    return listing(UNFINISHED, filter, period);
  }

  private Listing<DueItem> listing(String condition, Filter filter, Period period) {
    List<Counted> rows =
        filter
            .bind(session.handle().createQuery(filter.into(DUE.replace("{condition}", condition))))
            .bind("programme", programme.id())
            .bind("first", period.start())
            .bind("last", period.end())
            .bind("most", MOST)
            .map(Row.as(row -> new Counted(item(row), row.number("total"))))
            .list();
    int total = rows.isEmpty() ? 0 : rows.get(0).total();
    return new Listing<>(rows.stream().map(Counted::item).toList(), total);
  }

  private record Counted(DueItem item, int total) {}

  private static DueItem item(Row row) throws SQLException {
    var due = Objects.requireNonNull(row.date("due"));
    var precision =
        Objects.requireNonNullElse(
            row.optionalCoded("due_precision", Precision.class), Precision.DAY);
    return new DueItem(
        new ItemName(row.text("code"), row.optionalText("reference"), row.text("title")),
        new Deadline.Home(row.text("workstream"), row.text("workstream_name")),
        new DateSpan(due, due, precision, null, false),
        row.coded("status", Lifecycle.class));
  }
}
