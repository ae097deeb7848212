package productivity.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps a connection's statements prepared: SQLite spends a third of a short read on preparing. A
 * statement in use is out of the store, so the same text may run within itself. For one thread.
 */
final class KeptStatements implements StatementBuilder {
  private static final int MOST = 256;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(MOST, 0.75f, true);
  private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
    used.put(statement, sql);
    return statement;
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return connection.prepareCall(sql);
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String text = used.remove(statement);
    if (text == null || statement.isClosed() || !(statement instanceof PreparedStatement ready)) {
      statement.close();
      return;
    }
    ready.clearParameters();
    ready.clearBatch();
    PreparedStatement other = idle.put(text, ready);
    if (other != null) {
      other.close();
    }
    forgetOldest();
  }

  @Override
  public void close(Connection connection) {
    idle.clear();
    used.clear();
  }

  private void forgetOldest() throws SQLException {
    if (idle.size() > MOST) {
      var oldest = idle.entrySet().iterator();
      PreparedStatement statement = oldest.next().getValue();
      oldest.remove();
      statement.close();
    }
  }
}
