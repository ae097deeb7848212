package productivity.playground.workspace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Up to which message each person has read each channel. */
public final class ReadMarks {
  private final Changes changes;
  private final Map<Key, String> read = new ConcurrentHashMap<>();

  ReadMarks(Changes changes) {
    this.changes = changes;
  }

  private record Key(String user, String channel) {}

  public void read(String user, Message.Address upTo) {
    String before = read.put(new Key(user, upTo.channel()), upTo.ts());
    if (!upTo.ts().equals(before)) {
      changes.tell(new Change.Redrawn());
    }
  }

  /** True where the person has not seen it yet; what one says oneself is never new. */
  public boolean isUnread(String user, Message message) {
    String upTo = read.getOrDefault(new Key(user, message.channel()), "");
    return message.isFor(user) && !message.user().equals(user) && message.ts().compareTo(upTo) > 0;
  }
}
