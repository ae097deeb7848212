package productivity.status;

import java.time.LocalDate;
import java.util.function.Consumer;
import productivity.programme.Programme;
import productivity.store.AsAtSql;
import productivity.store.Row;
import productivity.store.Session;

/** Every item of a programme, read row by row so that a search holds none but the best. */
final class Searchables {
  private static final int FETCHED = 1_000;

  private static final String ALL =
      """
      SELECT 'workstream' AS kind, code, NULL AS reference, name AS title,
             REPLACE(theme, '-', ' ') || ' ' || COALESCE(lead, '') AS text
      FROM workstream WHERE programme_id = :programme
      UNION ALL
      SELECT 'deliverable', code, reference, title, COALESCE(note, '')
      FROM deliverable WHERE programme_id = :programme
      UNION ALL
      SELECT 'deadline', code, NULL, title,
             COALESCE(concerns, '') || ' ' || COALESCE(place, '') || ' '
               || COALESCE(as_stated, '') || ' ' || COALESCE(outcome, '') || ' '
               || COALESCE(decided_by, '')
      FROM deadline WHERE programme_id = :programme
      UNION ALL
      SELECT 'saving', code, NULL, description,
             COALESCE(scope, '') || ' ' || COALESCE(percent_of, '') || ' '
               || REPLACE(type, '-', ' ')
      FROM saving
      WHERE programme_id = :programme AND {saving} <= :today
      UNION ALL
      SELECT 'round', code, NULL, name, COALESCE(note, '')
      FROM funding_round WHERE programme_id = :programme
      UNION ALL
      SELECT 'partnership', code, NULL, name, COALESCE(lead, '') || ' ' || COALESCE(note, '')
      FROM partnership WHERE programme_id = :programme
      UNION ALL
      SELECT 'organisation', name, NULL, name, ''
      FROM organisation WHERE programme_id = :programme
      UNION ALL
      SELECT 'organisation', organisation, NULL, alias, ''
      FROM organisation_alias WHERE programme_id = :programme
      UNION ALL
      SELECT 'metric', code, NULL, name, COALESCE(dimension, '') || ' ' || unit
      FROM metric WHERE programme_id = :programme AND {metric} <= :today
      UNION ALL
      SELECT 'update', code, NULL, '', note
      FROM progress_update
      WHERE programme_id = :programme
        AND (starts IS NULL OR CAST(starts AS TEXT) <= :today)
      UNION ALL
      SELECT 'meeting', code, NULL, board, COALESCE(place, '') || ' ' || COALESCE(note, '')
      FROM meeting WHERE programme_id = :programme
      UNION ALL
      SELECT 'decision', code, NULL, title, COALESCE(owner, '')
      FROM decision WHERE programme_id = :programme AND CAST(dated AS TEXT) <= :today
      UNION ALL
      SELECT 'conflict', code, NULL, title, COALESCE(note, '')
      FROM conflict WHERE programme_id = :programme
      UNION ALL
      SELECT 'source', code, NULL, title, COALESCE(board, '') || ' ' || COALESCE(covers, '')
      FROM source
      WHERE programme_id = :programme
        AND (starts IS NULL OR CAST(starts AS TEXT) <= :today)
      """
          .replace("{saving}", AsAtSql.firstDay("as_at"))
          .replace("{metric}", AsAtSql.firstDay("as_at"));

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  Searchables(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  void forEach(Consumer<Searchable> reader) {
    session
        .handle()
        .createQuery(ALL)
        .setFetchSize(FETCHED)
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .map(
            Row.as(
                row ->
                    new Searchable(
                        row.coded("kind", ItemKind.class),
                        row.text("code"),
                        row.optionalText("reference"),
                        row.text("title"),
                        row.text("text"))))
        .forEach(reader);
  }
}
