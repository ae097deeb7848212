package productivity.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.store.Session;

/** The workstreams of a programme. */
public final class Workstreams {
  private static final String ALL =
      """
      SELECT w.code, w.name, w.theme, w.parent, w.lead, w.lead_role, w.report_years,
             w.source, s.title, w.source_ref, w.source_line
      FROM workstream w
      LEFT JOIN source s ON s.programme_id = w.programme_id AND s.code = w.source
      WHERE w.programme_id = :programme
      ORDER BY w.code
      """;

  private final Session session;
  private final Programme programme;

  public Workstreams(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** All of them, by code. A programme has tens, at most a few hundred. */
  public List<Workstream> all() {
    return session
        .handle()
        .createQuery(ALL)
        .bind("programme", programme.id())
        .map((row, context) -> workstream(row))
        .list();
  }

  public Optional<Workstream> find(String code) {
    return all().stream().filter(workstream -> workstream.code().equals(code)).findFirst();
  }

  /** The code itself and those of every workstream below it. */
  public static Set<String> withDescendants(String code, List<Workstream> all) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      String parent = open.remove();
      if (found.add(parent)) {
        all.stream().filter(w -> parent.equals(w.parent())).forEach(w -> open.add(w.code()));
      }
    }
    return found;
  }

  private static Workstream workstream(ResultSet row) throws SQLException {
    return new Workstream(
        row.getString("code"),
        row.getString("name"),
        new Theme(row.getString("theme")),
        row.getString("parent"),
        lead(row),
        row.getString("report_years"),
        citation(row));
  }

  private static Workstream.@Nullable Lead lead(ResultSet row) throws SQLException {
    String name = row.getString("lead");
    return name == null ? null : new Workstream.Lead(name, row.getString("lead_role"));
  }

  private static @Nullable Citation citation(ResultSet row) throws SQLException {
    String source = row.getString("source");
    return source == null
        ? null
        : new Citation(
            source,
            row.getString("title"),
            row.getString("source_ref"),
            row.getString("source_line"));
  }
}
