package productivity.slack.shortcut;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The events that came lately: Slack tells one again that was not acknowledged soon enough, for up
 * to six minutes. Safe for use by many threads.
 */
final class SeenEvents {
  private static final int KEPT = 5_000;

  private final Map<String, Boolean> seen =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > KEPT;
        }
      };

  synchronized boolean isNew(String eventId) {
    return seen.put(eventId, true) == null;
  }
}
