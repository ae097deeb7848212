package productivity.slack;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The few threads that send replies after the acknowledgement. What waits is bounded, and beyond
 * that turned away; closing lets what was taken on be finished.
 */
final class ReplyThreads implements Executor, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ReplyThreads.class);
  private static final int THREADS = 4;
  private static final int WAITING = 200;
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final ThreadPoolExecutor pool;

  ReplyThreads() {
    pool =
        new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
    pool.allowCoreThreadTimeOut(true);
  }

  /** Throws {@link java.util.concurrent.RejectedExecutionException} where too much waits. */
  @Override
  public void execute(Runnable work) {
    pool.execute(work);
  }

  @Override
  public void close() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("Replies were given up at the stop: {}", pool.shutdownNow().size());
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
