package productivity.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What the schema itself does not allow, such as taking away a row that others belong to. */
public final class Constraints {
  /** The class of SQLSTATE for them. */
  private static final String VIOLATION = "23";

  private Constraints() {}

  /** True where a statement failed because the rows would not have been in order after it. */
  public static boolean areBrokenBy(RuntimeException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        // The lowest byte of a SQLite code is its kind; the rest says more.
        return (sql.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code
            || String.valueOf(sql.getSQLState()).startsWith(VIOLATION);
      }
    }
    return false;
  }
}
