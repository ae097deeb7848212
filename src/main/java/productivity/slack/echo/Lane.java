package productivity.slack.echo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after the other, in the order in which they came, on threads that others use too.
 * What waits is bounded. Safe for use by many threads.
 */
final class Lane {
  private static final int WAITING = 500;

  private final Executor threads;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  Lane(Executor threads) {
    this.threads = threads;
  }

  /** Throws {@link RejectedExecutionException} where too much waits; then nothing was taken. */
  synchronized void execute(Runnable work) {
    if (waiting.size() >= WAITING) {
      throw new RejectedExecutionException("the lane is full");
    }
    waiting.add(work);
    if (!busy) {
      busy = true;
      begin();
    }
  }

  private void begin() {
    try {
      threads.execute(this::run);
    } catch (RejectedExecutionException full) {
      busy = false;
      waiting.removeLast();
      throw full;
    }
  }

  private void run() {
    boolean through = false;
    try {
      for (Runnable next = next(); next != null; next = next()) {
        next.run();
      }
      through = true;
    } finally {
      if (!through) {
        breakOff();
      }
    }
  }

  /** What is left goes on with whatever comes next. */
  private synchronized void breakOff() {
    busy = false;
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    busy = next != null;
    return next;
  }
}
