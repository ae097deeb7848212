package productivity.store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import productivity.value.Refusal;

/**
 * One writer at a time, first come, first served; changes that wait meanwhile share one commit,
 * because waiting for the disk is what a commit costs. Each caller returns only after its own
 * change is on disk, and a change that fails is undone without touching the others.
 *
 * <p>Whoever comes first commits; who comes meanwhile waits, and the first of those commits next
 * for all of them. So a commit that ends wakes one caller to go on, not each in turn.
 */
final class GroupCommit {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);
  private static final int MOST = 64;

  private final Deque<Unit<?>> waiting = new ArrayDeque<>();
  private final Transactions transactions;
  private boolean committing;
  private boolean closed;
  private volatile @Nullable Thread committer;

  GroupCommit(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The work may run on the thread of another caller. */
  <T> T write(Function<Session, T> work) {
    if (Thread.currentThread().equals(committer)) {
      throw new IllegalStateException("a change within a change");
    }
    Unit<T> unit = new Unit<>(work);
    if (isFirst(unit) || isCalled(unit)) {
      commitWaiting();
    }
    return unit.outcome();
  }

  /** Waits for writes under way, and then lets nobody write any more. */
  synchronized void close() {
    boolean interrupted = false;
    while (committing && !closed) {
      try {
        wait();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    committing = true;
    closed = true;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** True where nobody commits now: then the caller does. */
  private synchronized boolean isFirst(Unit<?> unit) {
    waiting.add(unit);
    boolean first = !committing;
    committing = true;
    return first;
  }

  /** True where the caller is to commit what waits; false where another has taken the work on. */
  private boolean isCalled(Unit<?> unit) {
    if (!unit.isWokenWithin(PATIENCE) && isGivenUp(unit)) {
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "The database is busy with another change. Try again in a moment. Nothing was saved.");
    }
    return unit.isToCommit();
  }

  /** False where its turn has come after all. */
  private synchronized boolean isGivenUp(Unit<?> unit) {
    return !unit.isToCommit() && waiting.remove(unit);
  }

  private void commitWaiting() {
    committer = Thread.currentThread();
    List<Unit<?>> units = next();
    RuntimeException outage = commit(units);
    committer = null;
    callNext();
    for (Unit<?> unit : units) {
      unit.finish(outage);
    }
  }

  private synchronized void callNext() {
    Unit<?> next = waiting.peek();
    if (next == null) {
      committing = false;
      notifyAll();
    } else {
      next.callToCommit();
    }
  }

  private synchronized List<Unit<?>> next() {
    List<Unit<?>> units = new ArrayList<>();
    while (!waiting.isEmpty() && units.size() < MOST) {
      units.add(waiting.remove());
    }
    return units;
  }

  /** Where the transaction itself fails, none of its changes is saved and each caller is told. */
  private @Nullable RuntimeException commit(List<Unit<?>> units) {
    Handle handle = null;
    try {
      handle = transactions.begin();
      if (run(units, handle)) {
        transactions.commit(handle);
      } else {
        transactions.abandon(handle);
      }
      return null;
    } catch (RuntimeException | Error failure) {
      if (handle != null) {
        transactions.abandon(handle);
      }
      return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
  }

  /** False where nothing is to be committed: a change that is alone needs no savepoint. */
  private static boolean run(List<Unit<?>> units, Handle handle) {
    if (units.size() == 1) {
      return units.get(0).run(handle);
    }
    for (Unit<?> unit : units) {
      handle.execute("SAVEPOINT unit");
      if (!unit.run(handle)) {
        undo(unit, handle);
      }
      handle.execute("RELEASE SAVEPOINT unit");
    }
    return true;
  }

  /**
   * A failure of the disk or the server may have ended the transaction: then it is all undone, for
   * that cause. Why a single change was refused is nobody else's.
   */
  private static void undo(Unit<?> unit, Handle handle) {
    try {
      handle.execute("ROLLBACK TO SAVEPOINT unit");
    } catch (RuntimeException gone) {
      RuntimeException cause = Outage.isOne(unit.failure()) ? unit.failure() : gone;
      if (!cause.equals(gone)) {
        cause.addSuppressed(gone);
      }
      throw cause;
    }
  }
}
