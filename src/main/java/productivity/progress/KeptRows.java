package productivity.progress;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.store.Session;

/**
 * The rows of a programme, each read and written whole and as text, whatever its columns: both
 * databases take back what they gave. Names of tables and columns come from the schema and from
 * {@link KeptIn}, never from outside.
 */
final class KeptRows {
  private static final String PROGRAMME = "programme_id";

  private final Session session;
  private final Programme programme;

  KeptRows(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  Optional<Snapshot> find(KeptIn table, List<String> key) {
    String sql = "SELECT * FROM %s WHERE %s".formatted(table.table(), condition(table));
    return keyed(session.handle().createQuery(sql), table, key)
        .map((row, context) -> snapshot(row))
        .findOne();
  }

  /** Makes the row what it is to be: added, changed or taken away. */
  void put(KeptIn table, List<String> key, Optional<Snapshot> row) {
    String sql = "DELETE FROM %s WHERE %s".formatted(table.table(), condition(table));
    if (row.isEmpty()) {
      keyed(session.handle().createUpdate(sql), table, key).execute();
    } else if (find(table, key).isPresent()) {
      update(table, key, row.get());
    } else {
      insert(table, row.get());
    }
  }

  private void update(KeptIn table, List<String> key, Snapshot row) {
    List<String> others =
        row.columns().keySet().stream().filter(column -> !table.key().contains(column)).toList();
    String changes =
        others.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
    String sql = "UPDATE %s SET %s WHERE %s".formatted(table.table(), changes, condition(table));
    keyed(session.handle().createUpdate(sql), table, key).bindMap(bound(row, others)).execute();
  }

  private void insert(KeptIn table, Snapshot row) {
    List<String> columns = new ArrayList<>(row.columns().keySet());
    String sql =
        "INSERT INTO %s (programme_id, %s) VALUES (:programme, %s)"
            .formatted(
                table.table(),
                String.join(", ", columns),
                columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")));
    session
        .handle()
        .createUpdate(sql)
        .bind("programme", programme.id())
        .bindMap(bound(row, columns))
        .execute();
  }

  private static Map<String, @Nullable String> bound(Snapshot row, List<String> columns) {
    Map<String, @Nullable String> values = new HashMap<>();
    columns.forEach(column -> values.put(column, row.get(column)));
    return values;
  }

  private static String condition(KeptIn table) {
    return table.key().stream()
        .map(column -> " AND %s = :key_%s".formatted(column, column))
        .collect(Collectors.joining("", "programme_id = :programme", ""));
  }

  private <S extends SqlStatement<S>> S keyed(S statement, KeptIn table, List<String> key) {
    statement.bind("programme", programme.id());
    for (int at = 0; at < key.size(); at++) {
      statement.bind("key_" + table.key().get(at), key.get(at));
    }
    return statement;
  }

  private static Snapshot snapshot(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, @Nullable String> values = new HashMap<>();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      if (!columns.getColumnName(at).equals(PROGRAMME)) {
        values.put(columns.getColumnName(at), row.getString(at));
      }
    }
    return new Snapshot(values);
  }
}
