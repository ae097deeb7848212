package productivity.slack.call;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;

/** What became of a call to Slack. */
public sealed interface SlackAnswer {
  /** Slack has done it; the body is what it gave back. */
  record Done(JsonObject body) implements SlackAnswer {}

  /**
   * Slack has not done it and says why in a word ({@code channel_not_found}), or when to ask again.
   */
  record Refused(String error, Optional<Duration> askAgainAfter) implements SlackAnswer {}

  /** Nobody knows whether it was done: the line broke, or Slack failed. */
  record Unknown(String cause) implements SlackAnswer {}

  default boolean isDone() {
    return this instanceof Done;
  }

  /** A text of what Slack gave back: {@code text("permalink")}, {@code text("view", "id")}. */
  default Optional<String> text(String... path) {
    return this instanceof Done done ? Json.text(done.body(), path) : Optional.empty();
  }
}
