package productivity.slack.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts a key of our own in messages and finds them by it: Slack has no key under which a post is
 * taken once, so what became of one is looked up.
 */
public final class KeyedPosts {
  private static final int PAGES = 5;

  /** These say nothing of the channel: they pass, or somebody gives the service a new token. */
  private static final Set<String> NOT_OF_THE_CHANNEL =
      Set.of(
          "not_authed",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "fatal_error",
          "internal_error",
          "request_timeout");

  private KeyedPosts() {}

  /** What was found. */
  public sealed interface Trace {
    /** It was posted: its stamps, the oldest first. */
    record Found(List<String> stamps) implements Trace {
      public String first() {
        return stamps.get(0);
      }
    }

    /** It is not to be seen. */
    record Nothing() implements Trace {}

    /** Slack cannot be asked at the moment; perhaps it says when. */
    record NotNow(Optional<Duration> askAgainAfter) implements Trace {}

    /** The channel cannot be read, or is too full to tell. */
    record CannotTell() implements Trace {}
  }

  /** The event is a word for what the message is to the service. */
  public static void mark(JsonObject message, String event, String key) {
    JsonObject payload = new JsonObject();
    payload.addProperty("key", key);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("event_type", event);
    metadata.add("event_payload", payload);
    message.add("metadata", metadata);
  }

  /** Reads pages of messages to their end, each by the cursor that the one before it gave. */
  public static Trace search(String key, Function<Optional<String>, SlackAnswer> pages) {
    List<String> stamps = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    for (int page = 0; page < PAGES; page++) {
      SlackAnswer answer = pages.apply(cursor);
      if (!(answer instanceof SlackAnswer.Done done)) {
        return unread(answer);
      }
      stamps.addAll(stamped(done.body(), key));
      cursor = answer.text("response_metadata", "next_cursor").filter(next -> !next.isEmpty());
      if (cursor.isEmpty()) {
        return stamps.isEmpty() ? new Trace.Nothing() : found(stamps);
      }
    }
    // So much was posted since that the message may stand behind it.
    return stamps.isEmpty() ? new Trace.CannotTell() : found(stamps);
  }

  private static Trace found(List<String> stamps) {
    return new Trace.Found(stamps.stream().sorted().toList());
  }

  private static Trace unread(SlackAnswer answer) {
    if (!(answer instanceof SlackAnswer.Refused refused)) {
      return new Trace.NotNow(Optional.empty());
    }
    boolean passes =
        Sent.of(refused) == Sent.NOT_NOW || NOT_OF_THE_CHANNEL.contains(refused.error());
    return passes ? new Trace.NotNow(refused.askAgainAfter()) : new Trace.CannotTell();
  }

  private static List<String> stamped(JsonObject page, String key) {
    List<String> stamps = new ArrayList<>();
    for (JsonElement message : messages(page)) {
      if (Json.text(message, "metadata", "event_payload", "key").filter(key::equals).isPresent()) {
        Json.text(message, "ts").ifPresent(stamps::add);
      }
    }
    return stamps;
  }

  private static JsonArray messages(JsonObject page) {
    return page.get("messages") instanceof JsonArray all ? all : new JsonArray();
  }
}
