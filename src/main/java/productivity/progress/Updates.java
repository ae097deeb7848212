package productivity.progress;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Rating;

/**
 * The updates of a programme, as known on a day. One for a period is newer than what came before
 * the period ended, but for what was said on a day within it.
 */
public final class Updates {
  private static final int MOST = 20;

  /** Codes are looked up first: SQLite would else read every update of the programme for them. */
  private static final String SELECT =
      """
      SELECT x.code, x.workstream, w.name AS workstream_name, x.deliverable, x.starts, x.ends,
        x.precision, x.note, x.rating, x.author, {citation}
      FROM progress_update x
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      WHERE x.programme_id = :programme AND (x.starts IS NULL OR x.starts <= :today)
        AND x.code IN (
          SELECT asked.code FROM progress_update asked
          WHERE asked.programme_id = :programme AND asked.{column} IN (<asked>))
      ORDER BY x.ends IS NULL,
        CASE WHEN x.starts < x.ends AND EXISTS (
            SELECT 1 FROM progress_update said
            WHERE said.programme_id = x.programme_id AND said.{column} = x.{column}
              AND said.ends >= x.starts AND said.ends <= x.ends AND said.ends <= :today
              AND said.starts = said.ends)
          THEN x.starts ELSE x.ends END DESC,
        LENGTH(x.code) DESC, x.code DESC
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
    return matching("deliverable", codes);
  }

  /** The newest about some workstreams, with those about their deliverables. */
  public List<Update> onWorkstreams(Collection<String> codes) {
    return matching("workstream", codes);
  }

  public Optional<Update> find(String code) {
    return matching("code", List.of(code)).stream().findFirst();
  }

  private List<Update> matching(String column, Collection<String> asked) {
    return session
        .handle()
        .createQuery(SELECT.replace("{column}", column))
        .bindList("asked", List.copyOf(asked))
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
