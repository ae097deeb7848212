package productivity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import productivity.value.Refusal;

/**
 * One writer at a time, first come, first served; changes that wait meanwhile share one commit,
 * because waiting for the disk is what a commit costs. Each caller returns only after its own
 * change is on disk, and a change that fails is undone without touching the others.
 */
final class GroupCommit {
  private static final long PATIENCE_MILLIS = 1_500;
  private static final int MOST = 64;

  private final ReentrantLock writing = new ReentrantLock(true);
  private final ConcurrentLinkedQueue<Unit<?>> waiting = new ConcurrentLinkedQueue<>();
  private final Transactions transactions;

  GroupCommit(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The work may run on the thread of another caller. */
  <T> T write(Function<Session, T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a change within a change");
    }
    Unit<T> unit = new Unit<>(work);
    waiting.add(unit);
    if (isMyTurn(unit)) {
      try {
        while (waiting.contains(unit)) {
          commit(next());
        }
      } finally {
        writing.unlock();
      }
    }
    return unit.outcome();
  }

  /** Waits for writes under way, and then lets nobody write any more. */
  void close() {
    writing.lock();
  }

  /** False where another caller has taken the work on, and is busy with it. */
  private boolean isMyTurn(Unit<?> unit) {
    try {
      if (writing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
      if (!waiting.remove(unit)) {
        return false;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      if (!waiting.remove(unit)) {
        return false;
      }
    }
    throw new Refusal(
        Refusal.Code.UNAVAILABLE,
        "The database is busy with another change. Try again in a moment. Nothing was saved.");
  }

  private List<Unit<?>> next() {
    List<Unit<?>> units = new ArrayList<>();
    for (Unit<?> unit = waiting.poll(); unit != null; unit = waiting.poll()) {
      units.add(unit);
      if (units.size() == MOST) {
        break;
      }
    }
    return units;
  }

  /** Where the transaction itself fails, none of its changes is saved and each caller is told. */
  private void commit(List<Unit<?>> units) {
    RuntimeException outage = null;
    Handle handle = null;
    try {
      handle = transactions.begin();
      run(units, handle);
      transactions.commit(handle);
    } catch (RuntimeException | Error failure) {
      outage =
          failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
      if (handle != null) {
        transactions.abandon(handle);
      }
    }
    for (Unit<?> unit : units) {
      unit.finish(outage);
    }
  }

  private static void run(List<Unit<?>> units, Handle handle) {
    for (Unit<?> unit : units) {
      handle.execute("SAVEPOINT unit");
      if (!unit.run(handle)) {
        undo(unit, handle);
      }
      handle.execute("RELEASE SAVEPOINT unit");
    }
  }

  /** A failure of the disk or the server may have ended the transaction: then it is all undone. */
  private static void undo(Unit<?> unit, Handle handle) {
    try {
      handle.execute("ROLLBACK TO SAVEPOINT unit");
    } catch (RuntimeException gone) {
      RuntimeException cause = unit.failure();
      cause.addSuppressed(gone);
      throw cause;
    }
  }
}
