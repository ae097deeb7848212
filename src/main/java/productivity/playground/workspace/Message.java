package productivity.playground.workspace;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as it stands. {@code content} has Slack's shape: text, blocks, attachments, files,
 * metadata. One that is {@code onlyFor} a person is ephemeral: nobody else sees it and no history
 * has it. {@code visibleFrom} is told by the real clock.
 */
public record Message(
    Address address,
    String user,
    JsonObject content,
    Optional<String> thread,
    Optional<String> onlyFor,
    boolean edited,
    Instant visibleFrom,
    Behind behind) {
  /** Where a message is: its channel and its timestamp, which names it there. */
  public record Address(String channel, String ts) {}

  /** What is said and by whom, before it has a timestamp. */
  public record Draft(
      String channel,
      String user,
      JsonObject content,
      Optional<String> thread,
      Optional<String> onlyFor,
      Behind behind) {}

  public Message {
    content = content.deepCopy();
  }

  /** A copy, free to be changed. */
  @Override
  public JsonObject content() {
    return content.deepCopy();
  }

  public String channel() {
    return address.channel();
  }

  public String ts() {
    return address.ts();
  }

  public boolean isFor(String person) {
    return onlyFor.isEmpty() || onlyFor.get().equals(person);
  }

  public boolean isReply() {
    return thread.isPresent() && !thread.get().equals(ts());
  }

  /** The same message with other content, marked as edited. */
  public Message with(JsonObject other, Behind why) {
    return new Message(address, user, other, thread, onlyFor, true, visibleFrom, why);
  }

  /** As {@link #with}, without the mark: other blocks come in the place of blocks unmarked. */
  public Message replaced(JsonObject other, Behind why) {
    return new Message(address, user, other, thread, onlyFor, edited, visibleFrom, why);
  }
}
