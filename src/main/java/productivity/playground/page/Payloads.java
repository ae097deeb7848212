package productivity.playground.page;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.ReplyAddresses.ReplyAddress;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Triggers.Trigger;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Workspace;

/** The requests that Slack sends to an app, field by field as documented. */
record Payloads(Workspace workspace, Function<ReplyAddress, String> responseUrls) {
  private static final String DOMAIN = "playground";
  // Slack still sends it; the signature has taken its place.
  static final String TOKEN = "playground";

  /** A slash command, with {@code text} as stored: its mentions are ids. */
  Map<String, String> command(Slackbot.Spot spot, String command, String text, Behind.Cause cause) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", TOKEN);
    fields.put("team_id", Workspace.TEAM);
    fields.put("team_domain", DOMAIN);
    fields.put("channel_id", spot.channel());
    fields.put("channel_name", channelName(spot.channel()));
    fields.put("user_id", spot.user());
    fields.put("user_name", userName(spot.user()));
    fields.put("command", command);
    fields.put("text", text);
    fields.put("api_app_id", Workspace.APP);
    fields.put("is_enterprise_install", "false");
    ReplyAddress address = new ReplyAddress(spot.user(), spot.channel(), Optional.empty(), cause);
    fields.put("response_url", responseUrl(address));
    fields.put("trigger_id", trigger(spot.user(), cause));
    return fields;
  }

  /** What every interaction begins with. */
  JsonObject interaction(String type, Person person) {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    payload.addProperty("token", TOKEN);
    payload.addProperty("api_app_id", Workspace.APP);
    JsonObject team = new JsonObject();
    team.addProperty("id", Workspace.TEAM);
    team.addProperty("domain", DOMAIN);
    payload.add("team", team);
    JsonObject user = new JsonObject();
    user.addProperty("id", person.id());
    user.addProperty("username", Shapes.userName(person));
    user.addProperty("name", Shapes.userName(person));
    user.addProperty("team_id", Workspace.TEAM);
    payload.add("user", user);
    payload.add("enterprise", JsonNull.INSTANCE);
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  /** What a shortcut begins with, which names the person and the app in fewer words. */
  JsonObject shortcut(Manifest.Shortcut shortcut, Person person, Behind.Cause cause) {
    boolean onMessage = shortcut.kind() == Manifest.Shortcut.Kind.MESSAGE;
    JsonObject payload = interaction(onMessage ? "message_action" : "shortcut", person);
    payload.remove("api_app_id");
    payload.getAsJsonObject("user").remove(onMessage ? "username" : "name");
    payload.addProperty("callback_id", shortcut.callbackId());
    payload.addProperty("action_ts", timestamp());
    payload.addProperty("trigger_id", trigger(person.id(), cause));
    return payload;
  }

  /** Says where an element is, and how all inputs beside it stand. */
  void describe(Surface surface, JsonObject state, JsonObject payload) {
    if (surface instanceof Surface.OnMessage on) {
      payload.add("container", container(on.message()));
      payload.add("channel", channel(on.message().channel()));
      payload.add("state", state);
      // An app is not told again what it sent to one person only.
      if (on.message().onlyFor().isEmpty()) {
        payload.add("message", message(on.message()));
      }
    } else if (surface instanceof Surface.InView in) {
      JsonObject container = new JsonObject();
      container.addProperty("type", "view");
      container.addProperty("view_id", in.view().id());
      payload.add("container", container);
      payload.add("view", view(in.view(), state));
    }
  }

  JsonObject view(View view, JsonObject state) {
    JsonObject json = Shapes.view(view, workspace.views().stack(view.user()));
    json.add("state", state);
    return json;
  }

  static JsonObject message(Message message) {
    JsonObject json = Shapes.message(message);
    json.remove("metadata");
    return json;
  }

  /** The moment of a deed, in the form of a message's timestamp. */
  String timestamp() {
    Instant now = workspace.clock().instant();
    return "%d.%06d".formatted(now.getEpochSecond(), TimeUnit.NANOSECONDS.toMicros(now.getNano()));
  }

  private static JsonObject container(Message message) {
    JsonObject container = new JsonObject();
    container.addProperty("type", "message");
    container.addProperty("message_ts", message.ts());
    container.addProperty("channel_id", message.channel());
    container.addProperty("is_ephemeral", message.onlyFor().isPresent());
    message.thread().ifPresent(thread -> container.addProperty("thread_ts", thread));
    return container;
  }

  JsonObject channel(String id) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("name", channelName(id));
    return channel;
  }

  String responseUrl(ReplyAddress address) {
    return responseUrls.apply(address);
  }

  String trigger(String user, Behind.Cause cause) {
    return workspace.triggers().issue(new Trigger(user, cause));
  }

  /** Slack tells an app the names of public channels alone. */
  private String channelName(String id) {
    Channel channel = workspace.channels().find(id).orElseThrow();
    return switch (channel.kind()) {
      case PUBLIC -> channel.name();
      case PRIVATE -> "privategroup";
      case DIRECT -> "directmessage";
    };
  }

  private String userName(String id) {
    return workspace.people().find(id).map(Shapes::userName).orElse(id);
  }
}
