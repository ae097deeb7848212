package productivity.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import productivity.value.Refusal;

/**
 * Tells the failures that lie with the disk, the file or the server, which a person is told in a
 * plain sentence, from those that lie with the program, which stay as they are.
 */
final class Outage {
  private static final String NOTHING_SAVED = " Nothing was saved.";

  private Outage() {}

  /** The failure to throw on: a refusal for an outage, otherwise the failure itself. */
  static RuntimeException of(RuntimeException failure) {
    return sentence(failure)
        .map(
            sentence -> (RuntimeException) new Refusal(Refusal.Code.UNAVAILABLE, sentence, failure))
        .orElse(failure);
  }

  static boolean isOne(RuntimeException failure) {
    return sentence(failure).isPresent();
  }

  static RuntimeException of(SQLException failure) {
    return of(new IllegalStateException(failure));
  }

  private static Optional<String> sentence(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof Refusal) {
        return Optional.empty();
      }
      if (at instanceof SQLiteException sqlite) {
        return sqlite(sqlite.getResultCode());
      }
      if (at instanceof SQLException sql) {
        return server(sql);
      }
    }
    return Optional.empty();
  }

  /** The lowest byte of a SQLite code is its kind; the rest says more. */
  private static Optional<String> sqlite(SQLiteErrorCode code) {
    int kind = code.code & 0xff;
    if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return saying("The database is in use by another program. Try again in a moment.");
    }
    if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
      return saying("The disk that holds the database is full. Free some space and try again.");
    }
    if (kind == SQLiteErrorCode.SQLITE_READONLY.code) {
      return saying("The database can be read but not written. Check its file’s permissions.");
    }
    if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return saying("The database file is damaged. Stop the service and restore a backup.");
    }
    if (kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return saying("The database file cannot be opened. Check DATABASE_URL and its folder.");
    }
    if (kind == SQLiteErrorCode.SQLITE_IOERR.code) {
      return saying("The disk that holds the database reports an error. Check the disk.");
    }
    return Optional.empty();
  }

  /** The first two characters of a SQLSTATE are its class. */
  private static Optional<String> server(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.equals("55P03") || state.equals("57014")) {
      return saying("The database is busy with another change. Try again in a moment.");
    }
    if (state.equals("25006")) {
      return saying("The database can be read but not written. Check the server.");
    }
    if (state.startsWith("53")) {
      return saying("The database server is out of disk, memory or connections. Check the server.");
    }
    boolean away = state.startsWith("08") || state.startsWith("57P") || state.startsWith("28");
    return away || failure instanceof SQLTransientConnectionException
        ? saying("The database server cannot be reached. Check that it runs and DATABASE_URL.")
        : Optional.empty();
  }

  private static Optional<String> saying(String sentence) {
    return Optional.of(sentence + NOTHING_SAVED);
  }
}
