package productivity.store;

import java.nio.file.Path;
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

  /** As {@link #open}, but refused where there is no SQLite file yet, rather than make one. */
  static Database openExisting(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      SqliteFile.of(url).requireThere();
    }
    return open(url);
  }

  /** Runs a read in one transaction that sees one state of the data. */
  <T> T read(Function<Session, T> work);

  /**
   * Runs a change in one transaction; it is on disk when this returns, or nothing is changed.
   * Changes come one at a time, and those that wait share a commit, so the work may run on another
   * thread.
   */
  <T> T write(Function<Session, T> work);

  /**
   * Names the state of the data: equal versions mean that nothing was committed between, by this
   * process or another. Cheap enough to ask on every request.
   */
  Object version();

  /**
   * Makes this process the only service on a SQLite file until it closes; refused where another is.
   * Short commands may work beside it without a claim.
   */
  void claim();

  /** Copies a SQLite database, while it is in use, to a file that does not exist yet. */
  void backup(Path target);

  @Override
  void close();
}
