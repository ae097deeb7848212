package productivity.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What was said, by channel, oldest first. */
public final class Messages {
  private final Changes changes;
  private final Timestamps timestamps;
  private final Clock real;
  // Timestamps have one length for the next two centuries, so their text sorts as their time.
  private final Map<String, SortedMap<String, Message>> byChannel = new TreeMap<>();

  Messages(Changes changes, Timestamps timestamps, Clock real) {
    this.changes = changes;
    this.timestamps = timestamps;
    this.real = real;
  }

  public Message add(Message.Draft draft) {
    return add(draft, Duration.ZERO);
  }

  /** As {@link #add(Message.Draft)}; for a while the message is there and nobody sees it yet. */
  public Message add(Message.Draft draft, Duration unseenFor) {
    Message message;
    synchronized (byChannel) {
      message =
          new Message(
              new Message.Address(draft.channel(), timestamps.next()),
              draft.user(),
              draft.content(),
              draft.thread(),
              draft.onlyFor(),
              false,
              real.instant().plus(unseenFor),
              draft.behind());
      channel(draft.channel()).put(message.ts(), message);
    }
    changes.tell(new Change.Posted(message));
    return message;
  }

  public Optional<Message> find(Message.Address address) {
    synchronized (byChannel) {
      return Optional.ofNullable(channel(address.channel()).get(address.ts()));
    }
  }

  /** Puts another message in its place; nothing where there is none. */
  public Optional<Message> change(Message.Address address, UnaryOperator<Message> edit) {
    Message before;
    Message after;
    synchronized (byChannel) {
      Optional<Message> known = find(address);
      if (known.isEmpty()) {
        return known;
      }
      before = known.get();
      after = edit.apply(before);
      channel(address.channel()).put(address.ts(), after);
    }
    changes.tell(new Change.Edited(before, after));
    return Optional.of(after);
  }

  public Optional<Message> remove(Message.Address address) {
    Optional<Message> gone;
    synchronized (byChannel) {
      gone = find(address);
      gone.ifPresent(message -> channel(address.channel()).remove(address.ts()));
    }
    gone.ifPresent(message -> changes.tell(new Change.Removed(message)));
    return gone;
  }

  /** All of a channel that can be seen, oldest first, replies and ephemeral ones among them. */
  public List<Message> in(String channel) {
    Instant now = real.instant();
    synchronized (byChannel) {
      return channel(channel).values().stream()
          .filter(message -> !message.visibleFrom().isAfter(now))
          .toList();
    }
  }

  private SortedMap<String, Message> channel(String id) {
    return byChannel.computeIfAbsent(id, any -> new TreeMap<>());
  }
}
