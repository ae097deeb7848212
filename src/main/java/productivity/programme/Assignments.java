package productivity.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;

/** Who leads which workstream of a programme, and who stands in. */
public final class Assignments {
  private static final String SELECT =
      """
      SELECT x.workstream, x.capacity, x.person, x.person_name, x.until
      FROM assignment x
      WHERE x.programme_id = :programme {filter}
      ORDER BY x.workstream, x.capacity DESC
      """;

  private static final String OVER =
      Workstreams.ABOVE
          + """
      SELECT x.workstream, x.capacity, x.person, x.person_name, x.until
      FROM above a
      JOIN assignment x ON x.programme_id = :programme AND x.workstream = a.code
      ORDER BY a.steps, x.capacity DESC
      """;

  private final Session session;
  private final Programme programme;

  public Assignments(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public List<Assignment> all() {
    return matching(Filter.any());
  }

  public List<Assignment> of(String person) {
    return matching(Filter.of("x.person", List.of(person)));
  }

  public List<Assignment> in(String workstream) {
    return matching(Filter.of("x.workstream", List.of(workstream)));
  }

  /** Who answers for a workstream: there, and then in those above it, the nearest first. */
  public List<Assignment> over(String workstream) {
    return session
        .handle()
        .createQuery(OVER)
        .bind("programme", programme.id())
        .bind("workstream", workstream)
        .map(Row.as(Assignments::assignment))
        .list();
  }

  /** The workstreams that a person answers for on a day, with all those below them. */
  public Set<String> answeredForBy(String person, LocalDate day) {
    List<Assignment> own = of(person).stream().filter(each -> each.holdsOn(day)).toList();
    Set<String> codes = new TreeSet<>();
    if (!own.isEmpty()) {
      List<Workstream> all = new Workstreams(session, programme).all();
      own.forEach(each -> codes.addAll(Workstreams.withDescendants(each.workstream(), all)));
    }
    return codes;
  }

  private List<Assignment> matching(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(SELECT)))
        .bind("programme", programme.id())
        .map(Row.as(Assignments::assignment))
        .list();
  }

  private static Assignment assignment(Row row) throws SQLException {
    return new Assignment(
        row.text("workstream"),
        row.coded("capacity", Capacity.class),
        new Person(row.text("person"), row.text("person_name")),
        row.date("until"));
  }
}
