package productivity.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements through JDBC alone, prepared once as ours are: each is run and every column of every
 * row is read, in one transaction.
 */
final class BareSql implements AutoCloseable {
  private final Connection connection;
  private final List<PreparedStatement> statements = new ArrayList<>();

  BareSql(String url, List<RecordingDatabase.Statement> noted) throws SQLException {
    connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
    for (RecordingDatabase.Statement each : noted) {
      PreparedStatement statement = connection.prepareStatement(each.sql());
      for (int i = 0; i < each.values().size(); i++) {
        statement.setObject(i + 1, each.values().get(i));
      }
      statements.add(statement);
    }
  }

  /** Returns how many rows there were. */
  int run() throws SQLException {
    int rows = 0;
    for (PreparedStatement statement : statements) {
      rows += rows(statement);
    }
    connection.rollback();
    return rows;
  }

  private static int rows(PreparedStatement statement) throws SQLException {
    int rows = 0;
    try (ResultSet row = statement.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int column = 1; column <= columns; column++) {
          row.getString(column);
        }
        rows++;
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
