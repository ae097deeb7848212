package productivity.deliverable;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.DateSpan;
import productivity.value.Precision;

/** The promises of one programme. */
public final class Deliverables {
  /** A period for which something was promised, as written, and how many promises it has. */
  public record PeriodCount(String period, int promises) {}

  /** A workstream and how many deliverables stand under it. */
  public record Load(String workstream, String name, int deliverables) {}

  private static final String SELECT =
      """
      SELECT x.code, x.reference, x.title, x.period, x.workstream, w.name AS workstream_name,
        x.parent, x.reports_on, x.status, x.status_as_at, x.due, x.due_precision, x.due_baseline,
        x.note,        {citation}
      FROM deliverable x
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      WHERE x.programme_id = :programme {filter}
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  private final Session session;
  private final Programme programme;

  public Deliverables(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /**
   * The periods of what passes a filter on {@code d}, in order of their names. What reports on
   * another deliverable, is none or was cancelled is in a period without being a promise of it.
   */
  public List<PeriodCount> periods(Filter filter) {
    String sql =
        """
        SELECT d.period,
          SUM(CASE WHEN d.reports_on IS NULL AND d.status NOT IN ('not-a-deliverable', 'cancelled')
            THEN 1 ELSE 0 END) AS promises
        FROM deliverable d
        WHERE d.programme_id = :programme {filter}
        GROUP BY d.period ORDER BY d.period
        """;
    return filter
        .bind(session.handle().createQuery(filter.into(sql)))
        .bind("programme", programme.id())
        .map(Row.as(row -> new PeriodCount(row.text("period"), row.number("promises"))))
        .list();
  }

  /** The workstreams with the most deliverables, the fullest first. */
  public List<Load> fullestWorkstreams(int most) {
    String sql =
        """
        SELECT w.code, w.name, COUNT(d.code) AS deliverables
        FROM workstream w
        LEFT JOIN deliverable d ON d.programme_id = w.programme_id AND d.workstream = w.code
        WHERE w.programme_id = :programme
        GROUP BY w.code, w.name ORDER BY deliverables DESC, w.code LIMIT :most
        """;
    return session
        .handle()
        .createQuery(sql)
        .bind("programme", programme.id())
        .bind("most", most)
        .map(
            Row.as(row -> new Load(row.text("code"), row.text("name"), row.number("deliverables"))))
        .list();
  }

  /** The code itself and those of all its parts, however deep. */
  public Set<String> family(String code) {
    String sql =
        """
        WITH RECURSIVE part (code) AS (
          SELECT d.code FROM deliverable d WHERE d.programme_id = :programme AND d.code = :code
          UNION SELECT d.code FROM deliverable d JOIN part p ON d.parent = p.code
          WHERE d.programme_id = :programme
        )
        SELECT code FROM part
        """;
    return session
        .handle()
        .createQuery(sql)
        .bind("programme", programme.id())
        .bind("code", code)
        .mapTo(String.class)
        .set();
  }

  public List<Deliverable> withCodes(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : matching(Filter.of("x.code", codes));
  }

  public Optional<Deliverable> find(String code) {
    return withCodes(List.of(code)).stream().findFirst();
  }

  /** A reference names one promise of a period. */
  public boolean isReferenceTaken(String reference, String period) {
    return session
            .handle()
            .createQuery(
                """
                SELECT COUNT(*) FROM deliverable
                WHERE programme_id = :programme AND reference = :reference AND period = :period
                """)
            .bind("programme", programme.id())
            .bind("reference", reference)
            .bind("period", period)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  public List<Deliverable> partsOf(String parent) {
    return matching(Filter.of("x.parent", List.of(parent)));
  }

  public List<Deliverable> reportLinesOf(String code) {
    return matching(Filter.of("x.reports_on", List.of(code)));
  }

  private List<Deliverable> matching(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(SELECT) + " ORDER BY x.code"))
        .bind("programme", programme.id())
        .map(Row.as(Deliverables::deliverable))
        .list();
  }

  static Deliverable deliverable(Row row) throws SQLException {
    return new Deliverable(
        new ItemName(row.text("code"), row.optionalText("reference"), row.text("title")),
        row.text("period"),
        row.text("workstream"),
        row.text("workstream_name"),
        row.optionalText("parent"),
        row.optionalText("reports_on"),
        row.coded("status", Lifecycle.class),
        row.asAt("status_as_at"),
        due(row),
        row.date("due_baseline"),
        row.optionalText("note"),
        Citation.read(row));
  }

  private static @Nullable DateSpan due(Row row) throws SQLException {
    var due = row.date("due");
    var precision = row.optionalCoded("due_precision", Precision.class);
    return due == null
        ? null
        : DateSpan.endingOn(due, precision == null ? Precision.DAY : precision);
  }
}
