package productivity.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** PostgreSQL through a small pool. */
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 8;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  static PostgresDatabase open(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(config);
    Migrations.run(pool, Migrations.POSTGRESQL);
    return new PostgresDatabase(pool);
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> work.apply(new Session(handle)));
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return jdbi.inTransaction(handle -> work.apply(new Session(handle)));
  }

  /** Two equal snapshots see the same commits; any commit in between makes them differ. */
  @Override
  public Object version() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT CAST(pg_current_snapshot() AS TEXT)")
                .mapTo(String.class)
                .one());
  }

  @Override
  public void close() {
    pool.close();
  }
}
