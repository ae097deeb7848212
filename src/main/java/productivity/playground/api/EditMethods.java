package productivity.playground.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;

/** {@code chat.update}, {@code chat.delete} and {@code chat.getPermalink}. */
final class EditMethods {
  private static final int LONGEST = 4_000;

  private final Messages messages;
  private final Places places;
  private final String origin;

  EditMethods(Workspace workspace, Places places, String origin) {
    this.messages = workspace.messages();
    this.places = places;
    this.origin = origin;
  }

  void addTo(WebApi api) {
    api.add("chat.update", Rule.bot(Rule.Tier.THREE, "chat:write"), this::update);
    api.add("chat.delete", Rule.bot(Rule.Tier.THREE, "chat:write"), this::delete);
    api.add("chat.getPermalink", Rule.bot(Rule.Tier.SPECIAL), this::permalink);
  }

  private JsonObject update(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    Message before = find(channel, arguments.required("ts"));
    if (channel.archived()) {
      throw new Refused("is_inactive");
    }
    if (!before.user().equals(People.BOT)) {
      throw new Refused("cant_update_message");
    }
    if (arguments.text("text").orElse("").length() > LONGEST) {
      throw new Refused("msg_too_long");
    }
    boolean plain = arguments.json("blocks", "invalid_blocks_format").isEmpty();
    JsonObject content = merged(before.content(), arguments);
    Message after =
        messages
            .change(
                before.address(),
                old ->
                    plain
                        ? old.with(content, arguments.behind(null))
                        : old.replaced(content, arguments.behind(null)))
            .orElseThrow(() -> new Refused("message_not_found"));
    return updated(after);
  }

  /** What is not given stays, save for the blocks of a message that is given text alone. */
  private static JsonObject merged(JsonObject content, Arguments arguments) {
    JsonObject given = Content.of(arguments);
    if (arguments.text("text").isPresent()) {
      content.add("text", given.get("text"));
      content.remove("blocks");
    }
    for (String list : List.of("blocks", "attachments")) {
      if (arguments.json(list, "invalid_" + list).isPresent()) {
        content.remove(list);
      }
      if (given.has(list)) {
        content.add(list, given.get(list));
      }
    }
    Content.metadata(arguments).ifPresent(metadata -> content.add("metadata", metadata));
    if (content.get("metadata") instanceof JsonObject metadata && metadata.isEmpty()) {
      content.remove("metadata");
    }
    return content;
  }

  private static JsonObject updated(Message message) {
    JsonObject reply = named(message);
    reply.add("text", message.content().get("text"));
    reply.add("message", Shapes.message(message));
    return reply;
  }

  private JsonObject delete(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    Message message = find(channel, arguments.required("ts"));
    if (!message.user().equals(People.BOT)) {
      throw new Refused("cant_delete_message");
    }
    messages.remove(message.address());
    return named(message);
  }

  private JsonObject permalink(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    Message message = find(channel, arguments.required("message_ts"));
    String link =
        "%s/archives/%s/p%s".formatted(origin, channel.id(), message.ts().replace(".", ""));
    Optional<String> thread =
        message.thread().map(ts -> "?thread_ts=" + ts + "&cid=" + channel.id());
    JsonObject reply = new JsonObject();
    reply.addProperty("channel", channel.id());
    reply.addProperty("permalink", link + thread.orElse(""));
    return reply;
  }

  private Message find(Channel channel, String ts) {
    return messages
        .find(new Message.Address(channel.id(), ts))
        .filter(message -> message.onlyFor().isEmpty())
        .orElseThrow(() -> new Refused("message_not_found"));
  }

  private static JsonObject named(Message message) {
    JsonObject reply = new JsonObject();
    reply.addProperty("channel", message.channel());
    reply.addProperty("ts", message.ts());
    return reply;
  }
}
