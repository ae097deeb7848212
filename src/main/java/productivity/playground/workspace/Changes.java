package productivity.playground.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts what happens and tells it to whoever listens, on the thread on which it happened. */
public final class Changes {
  private final AtomicLong version = new AtomicLong();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  /** Grows with every change. */
  public long version() {
    return version.get();
  }

  /** The listener must be quick, and not change the workspace on this thread. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  public void forget(Consumer<Change> listener) {
    listeners.remove(listener);
  }

  public void tell(Change change) {
    version.incrementAndGet();
    listeners.forEach(listener -> listener.accept(change));
  }
}
