package productivity.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;

/** The contradictions within a programme's sources. */
public final class Conflicts {
  private static final String NAMING =
      """
      SELECT c.code, c.title, c.workstream, c.note, x.value,
             COALESCE(d.reference, x.item) AS item, {citation}
        FROM conflict c
        JOIN conflict_value x ON x.programme_id = c.programme_id AND x.conflict = c.code
        LEFT JOIN deliverable d ON d.programme_id = x.programme_id AND d.code = x.item
        {join}
       WHERE c.programme_id = :programme
         AND (s.starts IS NULL OR s.starts <= :today)
         AND {which}
       ORDER BY c.code, x.position
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{join}", Citation.JOIN);

  private static final String WITH_ITEM =
      """
      EXISTS (SELECT 1 FROM conflict_value named {joined}
               WHERE named.programme_id = c.programme_id AND named.conflict = c.code {filter})
      """;

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
    return matching(WITH_ITEM.replace("{joined}", ""), Filter.of("named.item", items), today);
  }

  /** Those that name any deliverable that passes a filter on {@code d}. */
  public List<Conflict> amongDeliverables(Filter filter, LocalDate today) {
    String deliverables =
        "JOIN deliverable d ON d.programme_id = named.programme_id AND d.code = named.item";
    return matching(WITH_ITEM.replace("{joined}", deliverables), filter, today);
  }

  /** The one with a code. */
  public Optional<Conflict> find(String code, LocalDate today) {
    Filter one = Filter.of("c.code", List.of(code));
    return matching("1 = 1 {filter}", one, today).stream().findFirst();
  }

  private List<Conflict> matching(String which, Filter filter, LocalDate today) {
    Map<String, Conflict> byCode = new LinkedHashMap<>();
    filter
        .bind(session.handle().createQuery(filter.into(NAMING.replace("{which}", which))))
        .bind("programme", programme.id())
        .bind("today", today)
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
