package productivity.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Is called at every boundary of a sending, where all can end or somebody else can come between. An
 * end before or after a mere question is the same as one at the boundary next to it.
 */
@FunctionalInterface
interface Watch {
  /** Where a sending is. */
  enum Boundary {
    BEFORE_CHANGE,
    BEFORE_STATEMENT,
    AFTER_STATEMENT,
    AFTER_CHANGE,
    BEFORE_CALL,
    /** Its request was sent, whether an answer came or was lost. */
    AFTER_CALL
  }

  void at(Boundary boundary);

  default Interceptor calls() {
    return chain -> {
      at(Boundary.BEFORE_CALL);
      try {
        Response response = chain.proceed(chain.request());
        at(Boundary.AFTER_CALL);
        return response;
      } catch (IOException lost) {
        at(Boundary.AFTER_CALL);
        throw lost;
      }
    };
  }

  default Database over(Database database) {
    return new Watched(database, this);
  }

  /** A database that says what it is about to do. */
  record Watched(Database database, Watch watch) implements Database {
    @Override
    public <T> T read(Function<Session, T> work) {
      return database.read(work);
    }

    @Override
    public <T> T write(Function<Session, T> work) {
      watch.at(Boundary.BEFORE_CHANGE);
      T result = database.write(session -> watched(session, work));
      watch.at(Boundary.AFTER_CHANGE);
      return result;
    }

    private <T> T watched(Session session, Function<Session, T> work) {
      SqlStatements statements = session.handle().getConfig(SqlStatements.class);
      statements.setSqlLogger(new Statements(watch));
      try {
        return work.apply(session);
      } finally {
        statements.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
      }
    }

    @Override
    public Object version() {
      return database.version();
    }

    @Override
    public void claim() {
      database.claim();
    }

    @Override
    public void backup(Path target) {
      database.backup(target);
    }

    @Override
    public void close() {
      database.close();
    }
  }

  /** The statements of one change. */
  record Statements(Watch watch) implements SqlLogger {
    @Override
    public void logBeforeExecution(StatementContext context) {
      watch.at(Boundary.BEFORE_STATEMENT);
    }

    @Override
    public void logAfterExecution(StatementContext context) {
      watch.at(Boundary.AFTER_STATEMENT);
    }
  }
}
