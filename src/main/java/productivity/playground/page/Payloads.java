package productivity.playground.page;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.ReplyAddresses.ReplyAddress;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Triggers.Trigger;
import productivity.playground.workspace.Workspace;

/** The requests that Slack sends to an app, field by field as documented. */
record Payloads(Workspace workspace, UnaryOperator<String> responseUrls) {
  private static final String DOMAIN = "playground";
  // Slack still sends it; the signature has taken its place.
  private static final String TOKEN = "playground";

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

  JsonObject channel(String id) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("name", channelName(id));
    return channel;
  }

  String responseUrl(ReplyAddress address) {
    return responseUrls.apply(workspace.replyAddresses().issue(address));
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
