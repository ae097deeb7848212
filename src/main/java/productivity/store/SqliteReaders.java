package productivity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import productivity.value.Refusal;

/** A few connections that only read, handed out first come, first served. */
final class SqliteReaders implements AutoCloseable {
  private static final int READERS = 4;
  private static final long PATIENCE_MILLIS = 2_500;

  private final BlockingQueue<Handle> idle = new ArrayBlockingQueue<>(READERS, true);
  private final List<Handle> all = new ArrayList<>();

  SqliteReaders(SqliteConnections connections) {
    for (int i = 0; i < READERS; i++) {
      all.add(connections.reader());
    }
    idle.addAll(all);
  }

  <T> T read(Function<Session, T> work) {
    Handle handle = take();
    try {
      return inTransaction(handle, work);
    } catch (RuntimeException failure) {
      throw Outage.of(failure);
    } finally {
      idle.add(handle);
    }
  }

  private static <T> T inTransaction(Handle handle, Function<Session, T> work) {
    handle.execute("BEGIN");
    try {
      T result = work.apply(new Session(handle));
      handle.execute("ROLLBACK");
      return result;
    } catch (RuntimeException | Error failure) {
      endAfter(failure, handle);
      throw failure;
    }
  }

  /** A failure of the disk may have ended the transaction already; it is what the caller hears. */
  private static void endAfter(Throwable failure, Handle handle) {
    try {
      handle.execute("ROLLBACK");
    } catch (RuntimeException alreadyEnded) {
      failure.addSuppressed(alreadyEnded);
    }
  }

  private Handle take() {
    try {
      Handle handle = idle.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (handle != null) {
        return handle;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(
        Refusal.Code.UNAVAILABLE, "The service has too much to do. Try again in a moment.");
  }

  @Override
  public void close() {
    all.forEach(Handle::close);
  }
}
