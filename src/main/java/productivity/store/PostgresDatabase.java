package productivity.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.value.Refusal;

/** PostgreSQL through a small pool; writes come one at a time, as they do on SQLite. */
final class PostgresDatabase implements Database {
  private static final Logger log = LoggerFactory.getLogger(PostgresDatabase.class);
  private static final int CONNECTIONS = 8;
  private static final int PATIENCE_MILLIS = 2_500;
  private static final String LOCK_WAIT = "SET lock_timeout = '1200ms'";

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final GroupCommit writes;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.writes = new GroupCommit(new Locked(jdbi));
  }

  static PostgresDatabase open(String url) {
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(config(url));
      Migrations.run(pool, Migrations.POSTGRESQL);
      return new PostgresDatabase(pool);
    } catch (RuntimeException failure) {
      if (pool != null) {
        pool.close();
      }
      throw Outage.of(failure);
    }
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName("productivity");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setConnectionInitSql(LOCK_WAIT);
    return config;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    try {
      return jdbi.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ, handle -> work.apply(new Session(handle)));
    } catch (RuntimeException failure) {
      throw Outage.of(failure);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return writes.write(work);
  }

  /** Two equal snapshots see the same commits; any commit in between makes them differ. */
  @Override
  public Object version() {
    try (Connection connection = pool.getConnection();
        PreparedStatement question =
            connection.prepareStatement("SELECT CAST(pg_current_snapshot() AS TEXT)");
        ResultSet answer = question.executeQuery()) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException failure) {
      throw Outage.of(failure);
    }
  }

  /** Several services may share a server. */
  @Override
  public void claim() {}

  @Override
  public void backup(Path target) {
    throw new Refusal(
        Refusal.Code.INVALID,
        "A PostgreSQL database is backed up with its own tool: run pg_dump --format=custom.");
  }

  @Override
  public void close() {
    writes.close();
    pool.close();
  }

  /**
   * Takes a lock that every writer takes, also in other processes: what a change reads stays true
   * until it is committed. Each statement then sees what was committed before it.
   */
  private record Locked(Jdbi jdbi) implements Transactions {
    private static final long WRITER = 7_074_411_907L;

    @Override
    public Handle begin() {
      Handle handle = jdbi.open();
      try {
        handle.begin();
        handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER);
        return handle;
      } catch (RuntimeException failure) {
        abandon(handle);
        throw failure;
      }
    }

    @Override
    public void commit(Handle handle) {
      handle.commit();
      try {
        handle.close();
      } catch (RuntimeException lost) {
        log.warn("A connection was lost after its commit", lost);
      }
    }

    /** The server undoes what a lost connection leaves open. */
    @Override
    public void abandon(Handle handle) {
      try (handle) {
        handle.rollback();
      } catch (RuntimeException alreadyLost) {
        return;
      }
    }
  }
}
