package productivity.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.Sentences;

/**
 * What follows where something that was asked for failed, whatever it was: the person gets a
 * sentence with a reference, the log has the cause, and Slack tells an event again.
 */
record Failed(SlackCalls calls, Executor threads) {
  private static final Logger log = LoggerFactory.getLogger(Failed.class);
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TRY_AGAIN = 503;

  Response answer(Request<?> request, Exception cause) {
    if (request instanceof EventRequest) {
      log.error("An event was not worked on; Slack will tell it again", cause);
      return Response.error(TRY_AGAIN);
    }
    String person = request.getContext().getRequestUserId();
    if (person == null) {
      // Slack always says who: the message of what came of anything else may quote it.
      log.warn("A signed request without a person failed: {}", cause.getClass().getName());
      return Response.error(BAD_REQUEST);
    }
    byte[] sentence = Sentences.about(cause);
    if (request instanceof SlashCommandRequest) {
      return new Ready(sentence);
    }
    if (request instanceof BlockSuggestionRequest) {
      return json("{\"options\":[]}");
    }
    JsonObject message =
        JsonParser.parseString(new String(sentence, StandardCharsets.UTF_8)).getAsJsonObject();
    return request instanceof ViewSubmissionRequest
        ? over(message)
        : told(person, channel(request), message);
  }

  /** Over the form, so that what was typed in it stays. */
  private static Response over(JsonObject message) {
    JsonObject title = new JsonObject();
    title.addProperty("type", "plain_text");
    title.addProperty("text", "Not saved");
    JsonObject view = new JsonObject();
    view.addProperty("type", "modal");
    view.add("title", title);
    view.add("blocks", sentences(message));
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "push");
    answer.add("view", view);
    return json(answer.toString());
  }

  private static JsonArray sentences(JsonObject message) {
    JsonArray kept = new JsonArray();
    message
        .getAsJsonArray("blocks")
        .forEach(
            block -> {
              if (!block.getAsJsonObject().get("type").getAsString().equals("actions")) {
                kept.add(block);
              }
            });
    return kept;
  }

  /** Where they are, if that is known, or else directly. */
  private Response told(String person, String channel, JsonObject message) {
    message.remove("response_type");
    try {
      threads.execute(() -> tell(person, channel, message));
    } catch (RejectedExecutionException full) {
      log.warn("Somebody was not told that something failed: too much waits to be sent");
    }
    return Response.ok();
  }

  private void tell(String person, String channel, JsonObject message) {
    message.addProperty("user", person);
    message.addProperty("channel", channel);
    if (channel.isEmpty() || !calls.postToOne(message).isDone()) {
      message.remove("user");
      message.addProperty("channel", person);
      calls.post(message);
    }
  }

  private static String channel(Request<?> request) {
    boolean known =
        request instanceof BlockActionRequest press && press.getPayload().getChannel() != null;
    return known ? ((BlockActionRequest) request).getPayload().getChannel().getId() : "";
  }

  private static Response json(String json) {
    return Response.builder()
        .statusCode(OK)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(json)
        .build();
  }
}
