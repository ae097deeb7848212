package productivity.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again and again what is due by the clock, where nobody asks for it. */
final class Ticker implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Ticker.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread ticking = new Thread(work, "ticker");
            ticking.setDaemon(true);
            return ticking;
          });

  /** The first time comes after the pause, as does each that follows. */
  Ticker(Runnable due, Duration pause) {
    var unused =
        thread.scheduleWithFixedDelay(
            () -> guarded(due), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What fails once is tried again at its next time. */
  private static void guarded(Runnable due) {
    try {
      due.run();
    } catch (RuntimeException failure) {
      log.error("What is due by the clock was not done; it is tried again", failure);
    }
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException stopping) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
