package productivity.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one SQLite file, each set up alike. */
final class SqliteConnections {
  private static final int BUSY_MILLIS = 1_200;

  private final SQLiteDataSource source;
  private final Jdbi jdbi;

  SqliteConnections(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // NORMAL loses commits that were acknowledged when the power goes.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    source = new SQLiteDataSource(config);
    source.setUrl(url);
    jdbi = ColumnTypes.asText(Jdbi.create(source));
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
  }

  SQLiteDataSource source() {
    return source;
  }

  Handle writer() {
    return jdbi.open();
  }

  Handle reader() {
    Handle handle = jdbi.open();
    handle.execute("PRAGMA query_only = ON");
    return handle;
  }

  /** A connection that asks one thing over and over, below Jdbi for speed. */
  SqliteVersion version() throws SQLException {
    return new SqliteVersion(source.getConnection());
  }
}
