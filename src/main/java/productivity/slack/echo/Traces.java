package productivity.slack.echo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.slack.call.Json;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls.Since;

/** Looks whether a message came to be posted, by the key that was put in it. */
final class Traces {
  private static final String EVENT = "productivity_echo";
  private static final int PAGES = 5;

  private final Patience calls;

  Traces(Patience calls) {
    this.calls = calls;
  }

  /** What was found. */
  sealed interface Trace {
    /** It was posted. */
    record Found(String ts) implements Trace {}

    /** It is not to be seen. */
    record Nothing() implements Trace {}

    /** Slack cannot be asked at the moment. */
    record NotNow() implements Trace {}

    /** The channel cannot be read, or is too full to tell. */
    record CannotTell() implements Trace {}
  }

  static void mark(JsonObject message, Sending sending) {
    JsonObject payload = new JsonObject();
    payload.addProperty("key", sending.key());
    JsonObject metadata = new JsonObject();
    metadata.addProperty("event_type", EVENT);
    metadata.add("event_payload", payload);
    message.add("metadata", metadata);
  }

  Trace inChannel(String channel, Sending sending) {
    return search(sending, since -> calls.history(channel, since));
  }

  Trace inThread(Address thread, Sending sending) {
    return search(sending, since -> calls.replies(thread, since));
  }

  private static Trace search(Sending sending, Function<Since, SlackAnswer> pages) {
    Optional<String> cursor = Optional.empty();
    for (int page = 0; page < PAGES; page++) {
      SlackAnswer answer = pages.apply(new Since(sending.earliest(), cursor));
      if (!(answer instanceof SlackAnswer.Done done)) {
        return unread(answer);
      }
      Optional<String> found = stamped(done.body(), sending.key());
      if (found.isPresent()) {
        return new Trace.Found(found.get());
      }
      cursor = answer.text("response_metadata", "next_cursor").filter(next -> !next.isEmpty());
      if (cursor.isEmpty()) {
        return new Trace.Nothing();
      }
    }
    // So much was posted since that the message may stand behind it.
    return new Trace.CannotTell();
  }

  private static Trace unread(SlackAnswer answer) {
    return switch (Sent.of(answer)) {
      case SHUT, NOT_TAKEN -> new Trace.CannotTell();
      default -> new Trace.NotNow();
    };
  }

  private static Optional<String> stamped(JsonObject page, String key) {
    for (JsonElement message : messages(page)) {
      if (Json.text(message, "metadata", "event_payload", "key").filter(key::equals).isPresent()) {
        return Json.text(message, "ts");
      }
    }
    return Optional.empty();
  }

  private static JsonArray messages(JsonObject page) {
    return page.get("messages") instanceof JsonArray all ? all : new JsonArray();
  }
}
