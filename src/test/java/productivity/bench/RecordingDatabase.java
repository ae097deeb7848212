package productivity.bench;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Notes the statements of every read and change, with the values in them, as the driver is given
 * them.
 */
record RecordingDatabase(Database database, List<Statement> noted) implements Database {
  private static final Pattern WORK = Pattern.compile("SELECT|WITH|INSERT|UPDATE|DELETE");

  /** One statement in JDBC's own form. */
  record Statement(String sql, List<Object> values) {}

  RecordingDatabase(Database database) {
    this(database, new ArrayList<>());
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return database.read(session -> noting(session, work));
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return database.write(session -> noting(session, work));
  }

  private <T> T noting(Session session, Function<Session, T> work) {
    SqlStatements statements = session.handle().getConfig(SqlStatements.class);
    SqlLogger before = statements.getSqlLogger();
    statements.setSqlLogger(new Notes());
    try {
      return work.apply(session);
    } finally {
      statements.setSqlLogger(before);
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

  private final class Notes implements SqlLogger {
    @Override
    public void logAfterExecution(StatementContext context) {
      String sql = context.getParsedSql().getSql();
      if (WORK.matcher(sql).lookingAt()) {
        noted.add(new Statement(sql, values(context)));
      }
    }
  }

  // Jdbi offers no other way yet to see what is bound.
  @SuppressWarnings("removal")
  private static List<Object> values(StatementContext context) {
    ParsedParameters parameters = context.getParsedSql().getParameters();
    SortedMap<Integer, Object> values = new TreeMap<>();
    PreparedStatement listener = listener(values);
    int position = 1;
    for (String name : parameters.getParameterNames()) {
      Argument argument =
          context.getBinding().findForName(name, context).orElseThrow(() -> missing(name));
      try {
        argument.apply(position++, listener, context);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
    return List.copyOf(values.values());
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException("no value for " + name);
  }

  /** Takes what is set into it, whatever its type. */
  private static PreparedStatement listener(SortedMap<Integer, Object> values) {
    return (PreparedStatement)
        Proxy.newProxyInstance(
            RecordingDatabase.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            (proxy, method, arguments) -> heard(method, arguments, values));
  }

  private static @Nullable Object heard(
      Method method, Object[] arguments, SortedMap<Integer, Object> values) {
    if (method.getName().startsWith("set") && arguments.length == 2) {
      values.put((Integer) arguments[0], arguments[1]);
    }
    return null;
  }
}
