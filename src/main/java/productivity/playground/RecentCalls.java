package productivity.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The latest calls, in the order of arrival: a playground runs for days, and must not grow with
 * them. Safe for use by many threads.
 */
final class RecentCalls {
  static final int MOST = 5_000;

  private final Deque<Call> kept = new ArrayDeque<>();
  private final BlockingQueue<Call> unseen = new LinkedBlockingQueue<>(MOST);

  synchronized void add(Call call) {
    if (kept.size() == MOST) {
      kept.removeFirst();
    }
    kept.addLast(call);
    while (!unseen.offer(call)) {
      unseen.poll();
    }
  }

  synchronized List<Call> all() {
    return List.copyOf(kept);
  }

  /** The next that was not asked for before; waits for it at most this long. */
  @Nullable Call next(long timeout, TimeUnit unit) throws InterruptedException {
    return unseen.poll(timeout, unit);
  }
}
