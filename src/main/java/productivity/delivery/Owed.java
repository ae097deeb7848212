package productivity.delivery;

import java.util.List;

/** What is to be told to one channel or person, by Slack's id for them, in one message. */
public record Owed(NoticeKind kind, String recipient, Slot slot, List<OwedItem> items) {
  public Owed {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("nothing is owed to " + recipient);
    }
  }
}
