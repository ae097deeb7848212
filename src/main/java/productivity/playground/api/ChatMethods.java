package productivity.playground.api;

import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;

/** {@code chat.postMessage} and {@code chat.postEphemeral}. */
final class ChatMethods {
  private final Messages messages;
  private final Places places;
  private final Pace pace;

  ChatMethods(Workspace workspace, Places places, Pace pace) {
    this.messages = workspace.messages();
    this.places = places;
    this.pace = pace;
  }

  void addTo(WebApi api) {
    api.add("chat.postMessage", Rule.bot(Rule.Tier.SPECIAL, "chat:write"), this::post);
    api.add("chat.postEphemeral", Rule.bot(Rule.Tier.FOUR, "chat:write"), this::whisper);
  }

  private JsonObject post(Arguments arguments) {
    Channel channel = places.postable(arguments.required("channel"));
    JsonObject content = Content.of(arguments);
    Content.metadata(arguments).ifPresent(metadata -> content.add("metadata", metadata));
    Optional<String> thread = thread(channel, arguments);
    if (thread.isPresent() && arguments.flag("reply_broadcast")) {
      content.addProperty("subtype", "thread_broadcast");
    }
    long wait = pace.inASecond(channel.id());
    if (wait > 0) {
      throw new TooFast(wait);
    }
    Message message =
        messages.add(
            new Message.Draft(
                channel.id(),
                People.BOT,
                content,
                thread,
                Optional.empty(),
                arguments.behind(null)),
            arguments.unseenFor());
    return posted(message);
  }

  private static JsonObject posted(Message message) {
    JsonObject reply = new JsonObject();
    reply.addProperty("channel", message.channel());
    reply.addProperty("ts", message.ts());
    reply.add("message", Shapes.message(message));
    return reply;
  }

  private JsonObject whisper(Arguments arguments) {
    Channel channel = places.postable(arguments.required("channel"));
    String reader = arguments.required("user");
    JsonObject content = Content.of(arguments);
    if (!channel.has(reader)) {
      throw new Refused("user_not_in_channel");
    }
    Message message =
        messages.add(
            new Message.Draft(
                channel.id(),
                People.BOT,
                content,
                thread(channel, arguments),
                Optional.of(reader),
                arguments.behind(null)),
            arguments.unseenFor());
    JsonObject reply = new JsonObject();
    reply.addProperty("message_ts", message.ts());
    return reply;
  }

  /**
   * The thread to answer in. Slack does not refuse one that is not there: the reply then stands in
   * the channel, and only its missing {@code thread_ts} tells.
   */
  private Optional<String> thread(Channel channel, Arguments arguments) {
    return Threads.root(messages, channel.id(), arguments.text("thread_ts"));
  }
}
