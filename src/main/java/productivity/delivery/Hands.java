package productivity.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Who makes the posts of one turn: an answer from Slack takes a while, and channels do not mind.
 */
final class Hands {
  private static final int SEVERAL = 8;
  private static final int IDLE_SECONDS = 10;

  private final Executor threads;

  Hands(Executor threads) {
    this.threads = threads;
  }

  /** Threads of its own, which end when nothing is to be done. */
  static Hands several() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            SEVERAL,
            SEVERAL,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "posting");
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return new Hands(threads);
  }

  /** Does it all and says how much of it came to something; fails only once all is done. */
  int count(List<Callable<Boolean>> work) {
    List<FutureTask<Boolean>> tasks = work.stream().map(FutureTask::new).toList();
    tasks.forEach(threads::execute);
    List<Throwable> failures = new ArrayList<>();
    int count = 0;
    for (FutureTask<Boolean> task : tasks) {
      count += isDone(task, failures) ? 1 : 0;
    }
    if (!failures.isEmpty()) {
      throw failure(failures.get(0));
    }
    return count;
  }

  /** What was begun is waited for, also by a service that stops. */
  private static boolean isDone(FutureTask<Boolean> task, List<Throwable> failures) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException stopping) {
          interrupted = true;
        } catch (ExecutionException failed) {
          failures.add(failed.getCause());
          return false;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
