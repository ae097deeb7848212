package productivity.playground.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Shapes;

/** Which message a thread hangs from, and what Slack adds to that message. */
final class Threads {
  private static final String TIMESTAMP = "\\d{1,10}\\.\\d{6}";

  private Threads() {}

  static boolean isTimestamp(String text) {
    return text.matches(TIMESTAMP);
  }

  /** The root of the thread that a message is in; empty where there is no such message. */
  static Optional<String> root(Messages messages, String channel, Optional<String> timestamp) {
    if (timestamp.isPresent() && !isTimestamp(timestamp.get())) {
      throw new Refused("invalid_thread_ts");
    }
    return timestamp
        .flatMap(ts -> messages.find(new Message.Address(channel, ts)))
        .filter(message -> message.onlyFor().isEmpty())
        .map(message -> message.thread().orElse(message.ts()));
  }

  /** Those of a channel that answer a message, oldest first. */
  static List<Message> replies(List<Message> channel, String root) {
    return channel.stream()
        .filter(message -> message.isReply() && message.thread().equals(Optional.of(root)))
        .filter(message -> message.onlyFor().isEmpty())
        .toList();
  }

  /** A message as history shows it, with its count of replies. */
  static JsonObject shown(Message message, List<Message> channel, boolean withMetadata) {
    JsonObject json = Shapes.message(message);
    if (!withMetadata) {
      json.remove("metadata");
    }
    List<Message> replies = replies(channel, message.ts());
    if (!replies.isEmpty()) {
      json.addProperty("thread_ts", message.ts());
      json.addProperty("reply_count", replies.size());
      json.addProperty("reply_users_count", replies.stream().map(Message::user).distinct().count());
      json.addProperty("latest_reply", replies.get(replies.size() - 1).ts());
    }
    return json;
  }
}
