package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import productivity.playground.limits.MessageLimits;

/** What Slack's methods answer when all is well with the call, and what when it is not. */
final class WebApi {
  private final AtomicInteger posted = new AtomicInteger();

  JsonObject reply(Call call) {
    if (call.isResponse()) {
      return taken(call, new JsonObject());
    }
    return switch (call.path()) {
      case "auth.test" -> authTest();
      case "chat.postMessage" -> taken(call, message("ts", call));
      case "chat.postEphemeral" -> taken(call, message("message_ts", call));
      default -> refused("unknown_method");
    };
  }

  static JsonObject refused(String error) {
    JsonObject reply = new JsonObject();
    reply.addProperty("ok", false);
    reply.addProperty("error", error);
    return reply;
  }

  private static JsonObject taken(Call call, JsonObject reply) {
    List<String> faults = MessageLimits.faults(call.json());
    return faults.isEmpty() ? accepted(reply) : invalidBlocks(faults);
  }

  private static JsonObject accepted(JsonObject reply) {
    reply.addProperty("ok", true);
    return reply;
  }

  private static JsonObject invalidBlocks(List<String> faults) {
    JsonArray messages = new JsonArray();
    faults.forEach(messages::add);
    JsonObject metadata = new JsonObject();
    metadata.add("messages", messages);
    JsonObject reply = refused("invalid_blocks");
    reply.add("response_metadata", metadata);
    return reply;
  }

  private static JsonObject authTest() {
    JsonObject reply = new JsonObject();
    reply.addProperty("url", "https://playground.slack.com/");
    reply.addProperty("team", "Playground");
    reply.addProperty("team_id", "T0PLAY");
    reply.addProperty("user", "productivity");
    reply.addProperty("user_id", "U0BOT");
    reply.addProperty("bot_id", "B0BOT");
    return accepted(reply);
  }

  private JsonObject message(String timestampName, Call call) {
    JsonObject reply = new JsonObject();
    reply.add("channel", call.json().get("channel"));
    reply.addProperty(timestampName, "1468310400.%06d".formatted(posted.incrementAndGet()));
    return reply;
  }
}
