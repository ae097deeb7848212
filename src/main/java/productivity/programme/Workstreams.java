package productivity.programme;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.store.Row;
import productivity.store.Session;

/** The workstreams of a programme. */
public final class Workstreams {
  private static final String ALL =
      """
      SELECT x.code, x.name, x.theme, x.parent, x.lead, x.lead_role, x.deputy, x.report_years, {citation}
      FROM workstream x
      {source}
      WHERE x.programme_id = :programme
      ORDER BY x.code
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  /**
   * Names as {@code above} the workstream {@code :workstream} and those over it, with how many
   * steps up each stands. Nothing is above itself, so the depth is only a guard.
   */
  static final String ABOVE =
      """
      WITH RECURSIVE above (code, parent, steps) AS (
        SELECT w.code, w.parent, 0 FROM workstream w
        WHERE w.programme_id = :programme AND w.code = :workstream
        UNION ALL SELECT w.code, w.parent, a.steps + 1
        FROM above a JOIN workstream w ON w.programme_id = :programme AND w.code = a.parent
        WHERE a.steps < 20
      )
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
        .map(Row.as(Workstreams::workstream))
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

  private static Workstream workstream(Row row) throws SQLException {
    return new Workstream(
        row.text("code"),
        row.text("name"),
        new Theme(row.text("theme")),
        row.optionalText("parent"),
        lead(row),
        row.optionalText("report_years"),
        Citation.read(row));
  }

  private static Workstream.@Nullable Lead lead(Row row) throws SQLException {
    String name = row.optionalText("lead");
    return name == null
        ? null
        : new Workstream.Lead(name, row.optionalText("lead_role"), row.optionalText("deputy"));
  }
}
