package productivity.playground.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productivity.playground.limits.Completed;
import productivity.playground.limits.MessageLimits;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;

/** Posts the message that the acknowledgement of a command may carry. */
record Acknowledged(Workspace workspace) {
  private static final String BY = "acknowledgement";
  private static final Set<String> KEPT = Set.of("text", "blocks", "attachments", "metadata");

  /** Nothing where it is posted, or where there is nothing to post; otherwise Slack's error. */
  Optional<String> post(Slackbot.Spot spot, Outcome.Answered answered, Behind.Cause cause) {
    if (answered.body().isBlank()) {
      return Optional.empty();
    }
    JsonObject sent = read(answered);
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    List<String> faults = MessageLimits.faults(sent);
    if (!faults.isEmpty()) {
      return Optional.of("invalid_blocks: " + String.join(", ", faults));
    }
    boolean forAll = new JsonPrimitive("in_channel").equals(sent.get("response_type"));
    workspace
        .messages()
        .add(
            new Message.Draft(
                spot.channel(),
                People.BOT,
                content(sent),
                Optional.empty(),
                forAll ? Optional.empty() : Optional.of(spot.user()),
                new Behind(BY, sent, cause)));
    return Optional.empty();
  }

  static JsonObject read(Outcome.Answered answered) {
    if (answered.isJson()) {
      try {
        if (JsonParser.parseString(answered.body()) instanceof JsonObject object) {
          return object;
        }
      } catch (JsonParseException unreadable) {
        // Shown as it came, like any other text.
      }
    }
    JsonObject text = new JsonObject();
    text.addProperty("text", answered.body());
    return text;
  }

  private static JsonObject content(JsonObject sent) {
    JsonObject content = new JsonObject();
    for (String field : KEPT) {
      JsonElement value = sent.get(field);
      if (value != null) {
        content.add(field, value);
      }
    }
    if (content.has("blocks")) {
      content.add("blocks", Completed.blocks(content.getAsJsonArray("blocks")));
    }
    return content;
  }
}
