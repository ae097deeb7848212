package productivity.app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started, to be closed once and in the reverse order. Safe for use by many threads. */
final class Parts implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Parts.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T started(T part) {
    running.push(part);
    return part;
  }

  /** One that fails to close keeps none of the others from it. */
  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      close(running.pop());
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.error("{} did not close in order", part.getClass().getSimpleName(), failure);
    }
  }
}
