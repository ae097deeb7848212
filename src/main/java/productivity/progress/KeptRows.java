package productivity.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import productivity.programme.Programme;
import productivity.store.Session;

/**
 * The rows of a programme, each read and written whole and as text, whatever its columns. Names of
 * tables and columns come from the schema and from {@link KeptIn}, never from outside.
 */
final class KeptRows {
  private final Session session;
  private final Programme programme;
  private final ColumnTypes types;

  KeptRows(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
    this.types = new ColumnTypes(session);
  }

  Optional<Snapshot> find(KeptIn table, List<String> key) {
    String sql = "SELECT * FROM %s WHERE %s".formatted(table.table(), condition(table));
    return read(keyed(session.handle().createQuery(sql), table, key));
  }

  /** Adds a row and gives it as it is stored: the database may fill columns that are not named. */
  Snapshot insert(KeptIn table, Snapshot row) {
    List<String> columns = new ArrayList<>(row.columns().keySet());
    String sql =
        "INSERT INTO %s (programme_id, %s) VALUES (:programme, %s) RETURNING *"
            .formatted(
                table.table(),
                String.join(", ", columns),
                columns.stream()
                    .map(column -> types.typed(table, column))
                    .collect(Collectors.joining(", ")));
    Query query = session.handle().createQuery(sql).bind("programme", programme.id());
    return read(bound(query, row, columns)).orElseThrow();
  }

  Snapshot update(KeptIn table, List<String> key, Snapshot row) {
    List<String> others = new ArrayList<>(row.columns().keySet());
    others.removeAll(table.key());
    String changes =
        others.stream()
            .map(column -> column + " = " + types.typed(table, column))
            .collect(Collectors.joining(", "));
    String sql =
        "UPDATE %s SET %s WHERE %s RETURNING *".formatted(table.table(), changes, condition(table));
    Query query = keyed(session.handle().createQuery(sql), table, key);
    return read(bound(query, row, others)).orElseThrow();
  }

  void delete(KeptIn table, List<String> key) {
    String sql = "DELETE FROM %s WHERE %s".formatted(table.table(), condition(table));
    keyed(session.handle().createUpdate(sql), table, key).execute();
  }

  private static Query bound(Query query, Snapshot row, List<String> columns) {
    columns.forEach(column -> query.bind(column, row.get(column)));
    return query;
  }

  private String condition(KeptIn table) {
    return table.key().stream()
        .map(column -> " AND " + column + " = " + types.typed(table, column, "key_" + column))
        .collect(Collectors.joining("", "programme_id = :programme", ""));
  }

  private <S extends SqlStatement<S>> S keyed(S statement, KeptIn table, List<String> key) {
    statement.bind("programme", programme.id());
    for (int at = 0; at < key.size(); at++) {
      statement.bind("key_" + table.key().get(at), key.get(at));
    }
    return statement;
  }

  private static Optional<Snapshot> read(Query query) {
    return query.map((row, context) -> Snapshot.of(row)).findOne();
  }
}
