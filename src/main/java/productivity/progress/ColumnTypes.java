package productivity.progress;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.StatementContext;
import productivity.store.Session;

/**
 * What type each column has, as its own database names it: PostgreSQL takes text for a date or a
 * number only where it is told so, and SQLite says the same of its own types.
 */
final class ColumnTypes {
  /** By kind of database: each is brought to the newest schema before it is used. */
  private static final Map<String, Map<KeptIn, Map<String, String>>> KNOWN =
      new ConcurrentHashMap<>();

  private final Session session;
  private final Map<KeptIn, Map<String, String>> known;

  ColumnTypes(Session session) {
    this.session = session;
    this.known = KNOWN.computeIfAbsent(kind(session), kind -> new ConcurrentHashMap<>());
  }

  private static String kind(Session session) {
    try {
      return session.handle().getConnection().getMetaData().getDatabaseProductName();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The place of a column's value in a statement. */
  String typed(KeptIn table, String column) {
    return typed(table, column, column);
  }

  /** The place of a value that has another name than its column. */
  String typed(KeptIn table, String column, String name) {
    String type = known.computeIfAbsent(table, this::read).get(column);
    return "CAST(:%s AS %s)"
        .formatted(name, Objects.requireNonNull(type, () -> table + " has no " + column));
  }

  private Map<String, String> read(KeptIn table) {
    return session
        .handle()
        .createQuery("SELECT * FROM %s WHERE 1 = 0".formatted(table.table()))
        .scanResultSet(ColumnTypes::types);
  }

  private static Map<String, String> types(Supplier<ResultSet> answer, StatementContext context)
      throws SQLException {
    ResultSetMetaData columns = answer.get().getMetaData();
    Map<String, String> types = new HashMap<>();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      types.put(columns.getColumnName(at), columns.getColumnTypeName(at));
    }
    return types;
  }
}
