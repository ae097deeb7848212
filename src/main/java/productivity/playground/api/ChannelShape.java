package productivity.playground.api;

import com.google.gson.JsonObject;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;

/** A channel or a direct message as Slack writes it. */
final class ChannelShape {
  private ChannelShape() {}

  static JsonObject of(Channel channel) {
    JsonObject json = new JsonObject();
    json.addProperty("id", channel.id());
    json.addProperty("is_im", channel.isDirect());
    json.addProperty("is_archived", channel.archived());
    json.addProperty("is_org_shared", false);
    if (channel.isDirect()) {
      json.addProperty("user", other(channel));
    } else {
      named(json, channel);
    }
    return json;
  }

  private static void named(JsonObject json, Channel channel) {
    boolean closed = channel.kind() == Channel.Kind.PRIVATE;
    json.addProperty("name", channel.name());
    json.addProperty("name_normalized", channel.name());
    json.addProperty("is_channel", true);
    json.addProperty("is_group", false);
    json.addProperty("is_mpim", false);
    json.addProperty("is_private", closed);
    json.addProperty("is_member", channel.has(People.BOT));
    json.addProperty("num_members", channel.members().size());
    json.addProperty("context_team_id", Workspace.TEAM);
    JsonObject topic = new JsonObject();
    topic.addProperty("value", channel.topic());
    json.add("topic", topic);
    json.add("purpose", topic.deepCopy());
  }

  private static String other(Channel channel) {
    return channel.members().stream()
        .filter(member -> !member.equals(People.BOT))
        .findFirst()
        .orElse(People.BOT);
  }
}
