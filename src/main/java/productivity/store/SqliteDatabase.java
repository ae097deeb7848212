package productivity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * SQLite in WAL mode: one writer at a time, a few kept readers, and one connection that only asks
 * whether anything was committed.
 */
final class SqliteDatabase implements Database {
  private final SqliteFile file;
  private final SqliteConnections connections;
  private final Handle writer;
  private final GroupCommit writes;
  private final SqliteReaders readers;
  private final SqliteVersion version;

  private SqliteDatabase(SqliteFile file, SqliteConnections connections) throws SQLException {
    this.file = file;
    this.connections = connections;
    this.writer = connections.writer();
    this.writes = new GroupCommit(new Immediate(writer));
    this.readers = new SqliteReaders(connections);
    this.version = connections.version();
  }

  static SqliteDatabase open(String url) {
    SqliteFile file = SqliteFile.of(url);
    SqliteConnections connections = new SqliteConnections(url);
    try {
      Migrations.run(connections.source(), Migrations.SQLITE);
      return new SqliteDatabase(file, connections);
    } catch (SQLException failure) {
      throw Outage.of(failure);
    } catch (RuntimeException failure) {
      throw Outage.of(failure);
    }
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return readers.read(work);
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return writes.write(work);
  }

  @Override
  public Object version() {
    return version.ask();
  }

  @Override
  public void claim() {
    file.claim();
  }

  @Override
  public void backup(Path target) {
    try (Connection connection = connections.source().getConnection()) {
      SqliteFile.copy(connection, target);
    } catch (SQLException failure) {
      throw Outage.of(failure);
    }
  }

  @Override
  public void close() {
    writes.close();
    try (file;
        version;
        readers;
        writer) {
      return;
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("the database could not be closed", failure);
    }
  }

  /**
   * Takes the write lock at the beginning: a transaction that reads first and then asks for it
   * fails where another got in between. In words of our own, because the driver's commit begins the
   * next transaction at once, whose failure would look like a failure to commit.
   */
  private record Immediate(Handle writer) implements Transactions {
    @Override
    public Handle begin() {
      writer.execute("BEGIN IMMEDIATE");
      return writer;
    }

    @Override
    public void commit(Handle handle) {
      handle.execute("COMMIT");
    }

    /** Some failures have ended the transaction already. */
    @Override
    public void abandon(Handle handle) {
      try {
        handle.execute("ROLLBACK");
      } catch (RuntimeException alreadyEnded) {
        return;
      }
    }
  }
}
