package productivity.progress;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Rating;

/** The updates of a programme, as known on a day. */
public final class Updates {
  private static final int MOST = 20;

  private static final String SELECT =
      """
      SELECT x.code, x.workstream, w.name AS workstream_name, x.deliverable, x.starts, x.ends,
        x.precision, x.note, x.rating, x.author, {citation}
      FROM progress_update x
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      WHERE x.programme_id = :programme AND (x.starts IS NULL OR x.starts <= :today) {filter}
      ORDER BY x.ends DESC, x.code DESC
      LIMIT :most
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  public Updates(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /** The newest about any of some deliverables. */
  public List<Update> onDeliverables(Collection<String> codes) {
    return matching(Filter.of("x.deliverable", codes));
  }

  /** The newest about some workstreams, with those about their deliverables. */
  public List<Update> onWorkstreams(Collection<String> codes) {
    return matching(Filter.of("x.workstream", codes));
  }

  public Optional<Update> find(String code) {
    return matching(Filter.of("x.code", List.of(code))).stream().findFirst();
  }

  private List<Update> matching(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(SELECT)))
        .bind("programme", programme.id())
        .bind("today", today)
        .bind("most", MOST)
        .map(Row.as(Updates::update))
        .list();
  }

  private static Update update(Row row) throws SQLException {
    return new Update(
        row.text("code"),
        row.text("workstream"),
        row.text("workstream_name"),
        row.optionalText("deliverable"),
        row.span(),
        row.text("note"),
        row.optionalCoded("rating", Rating.class),
        row.optionalText("author"),
        Citation.read(row));
  }
}
