package productivity.playground.sampler;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.MessageEvent;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what was chosen, and answers what people write in threads, by changing and by deleting. */
final class SamplerConversations {
  private static final Set<String> NOT_CHOSEN =
      Set.of("type", "block_id", "action_id", "action_ts", "text", "placeholder", "confirm");

  private SamplerConversations() {}

  static void addTo(App app) {
    app.blockAction(Pattern.compile("chosen-.*"), SamplerConversations::tellWhatWasChosen);
    app.event(MessageEvent.class, (event, context) -> converse(event.getEvent(), context));
  }

  private static Response tellWhatWasChosen(BlockActionRequest request, ActionContext context)
      throws IOException {
    if (context.getResponseUrl() != null) {
      String chosen = chosen(request);
      context.respond(r -> r.responseType("ephemeral").replaceOriginal(false).text(chosen));
    }
    return context.ack();
  }

  private static String chosen(BlockActionRequest request) {
    String body = request.getRequestBodyAsString().substring("payload=".length());
    JsonObject payload =
        JsonParser.parseString(URLDecoder.decode(body, StandardCharsets.UTF_8)).getAsJsonObject();
    JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
    return action.get("action_id").getAsString()
        + ": "
        + action.entrySet().stream()
            .filter(field -> !NOT_CHOSEN.contains(field.getKey()))
            .filter(field -> !field.getKey().startsWith("initial_"))
            .map(field -> plain(field.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String plain(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(SamplerConversations::plain)
          .collect(Collectors.joining(" and "));
    }
    return value.isJsonObject() ? plain(value.getAsJsonObject().get("value")) : value.getAsString();
  }

  private static Response converse(MessageEvent message, EventContext context) {
    MethodsClient slack = context.client();
    String channel = message.getChannel();
    switch (message.getText()) {
      case "Hello" ->
          Sent.check(
              () ->
                  slack.chatPostMessage(
                      m -> m.channel(channel).threadTs(message.getTs()).text("Hello yourself.")));
      case "Change" -> {
        String ts = post(slack, channel, "Before the change");
        Sent.check(() -> slack.chatUpdate(m -> m.channel(channel).ts(ts).text("After it")));
      }
      case "Delete" -> {
        String ts = post(slack, channel, "Soon gone");
        Sent.check(() -> slack.chatDelete(m -> m.channel(channel).ts(ts)));
        post(slack, channel, "Gone");
      }
      default -> {
        // Not said to the app.
      }
    }
    return context.ack();
  }

  private static String post(MethodsClient slack, String channel, String text) {
    return Sent.check(() -> slack.chatPostMessage(m -> m.channel(channel).text(text))).getTs();
  }
}
