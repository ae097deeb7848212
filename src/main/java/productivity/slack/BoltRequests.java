package productivity.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes Bolt's requests from bytes. A slash command, the busiest of them, is split once and its
 * payload filled here; the rest goes through Bolt's parser, but only kinds that it knows: it prints
 * the whole body of others.
 */
final class BoltRequests {
  static final String COMMAND = "/productivity";

  private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());
  private static final Set<String> EVENTS = Set.of("event_callback", "url_verification");
  private static final Set<String> INTERACTIONS =
      Set.of(
          "block_actions",
          "block_suggestion",
          "message_action",
          "shortcut",
          "view_closed",
          "view_submission");

  private final AppConfig config;
  private final SlackRequestParser parser;

  BoltRequests(AppConfig config) {
    this.config = config;
    this.parser = new SlackRequestParser(config);
  }

  /** Nothing, or an unchecked exception, where the body is none that Slack sends. */
  @Nullable Request<?> read(byte[] body) {
    if (body.length > 0 && body[0] == '{') {
      String json = new String(body, StandardCharsets.UTF_8);
      return EVENTS.contains(typeOf(json)) ? parsed(json) : null;
    }
    Form form = Form.of(body);
    if (form.get("command") != null) {
      return command(form);
    }
    String json = form.get("payload");
    if (json == null || !INTERACTIONS.contains(typeOf(json))) {
      return null;
    }
    return parsed("payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
  }

  private static String typeOf(String json) {
    JsonElement element = JsonParser.parseString(json);
    JsonElement type = element instanceof JsonObject object ? object.get("type") : null;
    return type == null ? "" : type.getAsString();
  }

  private Request<?> parsed(String body) {
    return parser.parse(
        SlackRequestParser.HttpRequest.builder().requestBody(body).headers(NO_HEADERS).build());
  }

  /** Bolt would print the name of a command that it does not know, whatever stands there. */
  private @Nullable Request<?> command(Form form) {
    if (!COMMAND.equals(form.get("command")) || form.get("team_id") == null) {
      return null;
    }
    SlashCommandPayload payload = new SlashCommandPayload();
    payload.setCommand(form.get("command"));
    payload.setText(form.get("text"));
    payload.setTeamId(form.get("team_id"));
    payload.setTeamDomain(form.get("team_domain"));
    payload.setEnterpriseId(form.get("enterprise_id"));
    payload.setChannelId(form.get("channel_id"));
    payload.setChannelName(form.get("channel_name"));
    payload.setUserId(form.get("user_id"));
    payload.setUserName(form.get("user_name"));
    payload.setTriggerId(form.get("trigger_id"));
    payload.setResponseUrl(form.get("response_url"));
    // Nothing that runs behind the guard reads the body again.
    SlashCommandRequest request = new SlashCommandRequest("", payload, NO_HEADERS);
    request.updateContext(config);
    return request;
  }
}
