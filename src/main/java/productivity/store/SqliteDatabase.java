package productivity.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import productivity.value.Refusal;

/**
 * SQLite in WAL mode: one writer at a time behind a fair lock, a few kept readers, and one
 * connection that only asks whether anything was committed.
 */
final class SqliteDatabase implements Database {
  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 2_000;

  private final ReentrantLock writing = new ReentrantLock(true);
  private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS, true);
  private final List<Handle> opened = new ArrayList<>();
  private final Handle writer;
  private final Handle watcher;

  private SqliteDatabase(String url) {
    writer = open(url, TransactionMode.IMMEDIATE, false);
    watcher = open(url, TransactionMode.DEFERRED, true);
    for (int i = 0; i < READERS; i++) {
      readers.add(open(url, TransactionMode.DEFERRED, true));
    }
  }

  static SqliteDatabase open(String url) {
    Migrations.run(source(url, TransactionMode.IMMEDIATE), Migrations.SQLITE);
    return new SqliteDatabase(url);
  }

  private Handle open(String url, TransactionMode mode, boolean readOnly) {
    Handle handle = ColumnTypes.asText(Jdbi.create(source(url, mode))).open();
    if (readOnly) {
      handle.execute("PRAGMA query_only = ON");
    }
    opened.add(handle);
    return handle;
  }

  private static SQLiteDataSource source(String url, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    Handle handle = take();
    try {
      return handle.inTransaction(transaction -> work.apply(new Session(transaction)));
    } finally {
      readers.add(handle);
    }
  }

  private Handle take() {
    try {
      return readers.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.Code.UNAVAILABLE, "The service is stopping.", stopped);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try {
      return writer.inTransaction(transaction -> work.apply(new Session(transaction)));
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Object version() {
    synchronized (watcher) {
      Connection connection = watcher.getConnection();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("PRAGMA data_version")) {
        return rows.getLong(1);
      } catch (SQLException failure) {
        throw new IllegalStateException("data_version could not be read", failure);
      }
    }
  }

  @Override
  public void close() {
    opened.forEach(Handle::close);
  }
}
