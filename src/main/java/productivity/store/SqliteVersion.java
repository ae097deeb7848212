package productivity.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * SQLite's own number for the state of a file. It changes on a connection when any other one
 * commits, also in another process, so the connection that asks must never write.
 */
final class SqliteVersion implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement question;

  SqliteVersion(Connection connection) throws SQLException {
    this.connection = connection;
    this.question = connection.prepareStatement("PRAGMA data_version");
  }

  synchronized long ask() {
    try (ResultSet answer = question.executeQuery()) {
      return answer.getLong(1);
    } catch (SQLException failure) {
      throw Outage.of(failure);
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
