package productivity.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One caller's change, and what became of it. */
final class Unit<T> {
  private final Function<Session, T> work;
  private final CountDownLatch woken = new CountDownLatch(1);
  private volatile boolean toCommit;
  private @Nullable T result;
  private @Nullable Throwable failure;

  Unit(Function<Session, T> work) {
    this.work = work;
  }

  /** Does the work; false where it failed and must be undone. */
  boolean run(Handle handle) {
    try {
      result = work.apply(new Session(handle));
      return true;
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
      return false;
    }
  }

  /** Why the work failed, once it has. */
  RuntimeException failure() {
    return failure instanceof RuntimeException expected
        ? expected
        : new IllegalStateException(failure);
  }

  /** Waits until the change is on disk, or throws what kept it from getting there. */
  T outcome() {
    awaitFinish();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw Outage.of(failure());
    }
    return result();
  }

  /** What was taken on is waited for even by a caller that is being stopped. */
  private void awaitFinish() {
    boolean interrupted = false;
    while (true) {
      try {
        woken.await();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // The work may have returned null where T allows it, which the type cannot say.
  @SuppressWarnings("NullAway")
  private T result() {
    return result;
  }

  /** Lets the caller go on; an outage outweighs what the work itself came to. */
  void finish(@Nullable RuntimeException outage) {
    if (outage != null) {
      failure = outage;
    }
    woken.countDown();
  }

  /** Lets the caller commit what waits. */
  void callToCommit() {
    toCommit = true;
    woken.countDown();
  }

  boolean isToCommit() {
    return toCommit;
  }

  /** False where it took too long or the caller is being stopped, whose interruption is kept. */
  boolean isWokenWithin(Duration patience) {
    try {
      return woken.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
