package productivity.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import productivity.SampleProgramme;

/** A database below the store: with an earlier schema, full of the sample, row by row as text. */
final class OldDatabase implements AutoCloseable {
  private final Connection connection;

  OldDatabase(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
  }

  /** Brings an empty database to a schema and fills what that has with the sample. */
  static void build(String url, Map<String, String> placeholders, int version, Path folder)
      throws SQLException {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/common")
        .placeholders(placeholders)
        .target(String.valueOf(version))
        .load()
        .migrate();
    try (OldDatabase old = new OldDatabase(url);
        OldDatabase sample = new OldDatabase(SampleProgramme.url(folder))) {
      old.fill(sample);
    }
  }

  /** The columns of each table. */
  SortedMap<String, List<String>> columns() throws SQLException {
    SortedMap<String, List<String>> columns = new TreeMap<>();
    try (ResultSet found =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (found.next()) {
        String table = found.getString("TABLE_NAME");
        if (!table.startsWith("flyway") && !table.startsWith("sqlite")) {
          columns
              .computeIfAbsent(table, name -> new ArrayList<>())
              .add(found.getString("COLUMN_NAME"));
        }
      }
    }
    columns.values().forEach(Collections::sort);
    return columns;
  }

  /** Every row of a table, some columns of it, in an order of its own. */
  List<List<String>> rows(String table, List<String> columns) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    String sql = "SELECT %s FROM %s".formatted(String.join(", ", columns), table);
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int at = 1; at <= columns.size(); at++) {
          row.add(found.getString(at));
        }
        rows.add(row);
      }
    }
    rows.sort((one, other) -> one.toString().compareTo(other.toString()));
    return rows;
  }

  private void fill(OldDatabase sample) throws SQLException {
    boolean server = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    try (Statement statement = connection.createStatement()) {
      // The tables come in no order, so what they refer to may not be there yet.
      statement.execute(
          server ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF");
    }
    connection.setAutoCommit(false);
    for (Map.Entry<String, List<String>> table : columns().entrySet()) {
      insert(table.getKey(), table.getValue(), sample);
    }
    connection.commit();
  }

  private void insert(String table, List<String> columns, OldDatabase sample) throws SQLException {
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", columns), places);
    boolean server = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (List<String> row : sample.rows(table, columns)) {
        for (int at = 0; at < row.size(); at++) {
          insert.setObject(at + 1, row.get(at), server ? Types.OTHER : Types.VARCHAR);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
