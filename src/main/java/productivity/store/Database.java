package productivity.store;

import java.util.function.Function;
import productivity.value.Refusal;

/**
 * The programme's store: SQLite by default, PostgreSQL where one machine is not enough. Safe for
 * use by many threads.
 */
public interface Database extends AutoCloseable {
  /** Opens the database at a JDBC address, brings its schema up to date and checks it. */
  static Database open(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      return SqliteDatabase.open(url);
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return PostgresDatabase.open(url);
    }
    throw new Refusal(
        Refusal.Code.INVALID,
        "DATABASE_URL must start with jdbc:sqlite: or jdbc:postgresql: and be a full address.");
  }

  /** Runs a read in one transaction that sees one state of the data. */
  <T> T read(Function<Session, T> work);

  /** Runs a change in one transaction; it is on disk when this returns, or nothing is changed. */
  <T> T write(Function<Session, T> work);

  /**
   * Names the state of the data: equal versions mean that nothing was committed between, by this
   * process or another.
   */
  Object version();

  @Override
  void close();
}
