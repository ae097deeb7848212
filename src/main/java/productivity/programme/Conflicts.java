package productivity.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import productivity.store.Row;
import productivity.store.Session;

/** The contradictions within a programme's sources. */
public final class Conflicts {
  private static final String NAMING =
      """
      SELECT c.code, c.title, c.workstream, c.note, x.value, x.item, {citation}
        FROM conflict c
        JOIN conflict_value x ON x.programme_id = c.programme_id AND x.conflict = c.code
        {join}
       WHERE c.programme_id = :programme
         AND (s.starts IS NULL OR s.starts <= :today)
         AND EXISTS (SELECT 1 FROM conflict_value named
                      WHERE named.programme_id = c.programme_id AND named.conflict = c.code
                        AND named.item IN (<items>))
       ORDER BY c.code, x.position
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{join}", Citation.JOIN);

  private final Session session;
  private final Programme programme;

  public Conflicts(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** Those that name any of the items, without what only a later source says. */
  public List<Conflict> naming(Collection<String> items, LocalDate today) {
    if (items.isEmpty()) {
      return List.of();
    }
    Map<String, Conflict> byCode = new LinkedHashMap<>();
    session
        .handle()
        .createQuery(NAMING)
        .bind("programme", programme.id())
        .bind("today", today)
        .bindList("items", List.copyOf(items))
        .map(Row.as(Conflicts::oneValue))
        .forEach(part -> byCode.merge(part.code(), part, Conflicts::together));
    return List.copyOf(byCode.values());
  }

  private static Conflict oneValue(Row row) throws SQLException {
    Conflict.Value value =
        new Conflict.Value(row.text("value"), row.optionalText("item"), Citation.read(row));
    return new Conflict(
        row.text("code"),
        row.text("title"),
        row.optionalText("workstream"),
        row.optionalText("note"),
        List.of(value));
  }

  private static Conflict together(Conflict one, Conflict other) {
    List<Conflict.Value> values = new ArrayList<>(one.values());
    values.addAll(other.values());
    return new Conflict(one.code(), one.title(), one.workstream(), one.note(), values);
  }
}
