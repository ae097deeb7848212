package productivity.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How often SQLite alone can commit one row to a disk, each commit waiting for it. */
final class Commits implements AutoCloseable {
  private static final String ROW = "x".repeat(300);

  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement insert;
  private final PreparedStatement commit;

  Commits(Path folder) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    connection = config.createConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    }
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    insert = connection.prepareStatement("INSERT INTO note (text) VALUES (?)");
    commit = connection.prepareStatement("COMMIT");
    insert.setString(1, ROW);
  }

  double perSecond(int millis) throws SQLException {
    long start = System.nanoTime();
    long nanos = 0;
    int done = 0;
    while (nanos < TimeUnit.MILLISECONDS.toNanos(millis)) {
      begin.execute();
      insert.execute();
      commit.execute();
      done++;
      nanos = System.nanoTime() - start;
    }
    return done * 1e9 / nanos;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
