package productivity.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is to be told to one channel or person, by Slack's id for them, in one message. */
public record Owed(NoticeKind kind, String recipient, Slot slot, List<OwedItem> items) {
  public Owed {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("nothing is owed to " + recipient);
    }
  }

  /** Only the items wanted, where there are any. */
  Optional<Owed> with(Predicate<OwedItem> wanted) {
    List<OwedItem> those = items.stream().filter(wanted).toList();
    return those.isEmpty() ? Optional.empty() : Optional.of(new Owed(kind, recipient, slot, those));
  }
}
