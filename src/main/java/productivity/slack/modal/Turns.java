package productivity.slack.modal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets what was chosen last in a form be what it is drawn by, however the threads run: somebody who
 * chooses twice in a moment has said both times how the whole form stands. Safe for use by many
 * threads.
 */
final class Turns {
  private static final int FORMS = 1_000;
  private static final int LOCKS = 16;

  private final Object[] locks = new Object[LOCKS];
  private final Map<String, Long> newest =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > FORMS;
        }
      };
  private long count;

  Turns() {
    for (int at = 0; at < LOCKS; at++) {
      locks[at] = new Object();
    }
  }

  /** The turn of a choice that has just arrived. */
  synchronized long next(String form) {
    newest.put(form, ++count);
    return count;
  }

  private synchronized boolean isNewest(String form, long turn) {
    return newest.getOrDefault(form, turn) == turn;
  }

  /** One at a time for a form; nothing where something newer was chosen meanwhile. */
  void take(String form, long turn, Runnable drawing) {
    synchronized (locks[Math.floorMod(form.hashCode(), LOCKS)]) {
      if (isNewest(form, turn)) {
        drawing.run();
      }
    }
  }
}
