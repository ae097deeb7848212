package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;

/** A channel or direct message as one person sees it. */
record Place(Workspace workspace, Sight sight, Person person, Channel channel) {
  /** As the list of places shows it. */
  JsonObject entry() {
    JsonObject json = name();
    json.addProperty("private", channel.kind() == Channel.Kind.PRIVATE);
    json.addProperty("unread", messages().stream().filter(this::isNew).count());
    return json;
  }

  /** As its own heading shows it. */
  JsonObject heading() {
    JsonObject json = name();
    json.addProperty("topic", channel.topic());
    return json;
  }

  JsonArray roots(MessageState shown) {
    JsonArray roots = new JsonArray();
    messages().stream()
        .filter(message -> !message.isReply())
        .forEach(message -> roots.add(shown.of(message, replies(message.ts()).size())));
    return roots;
  }

  /** The message at the head of a thread, then its replies. */
  JsonObject thread(String ts, MessageState shown) {
    JsonArray messages = new JsonArray();
    List<Message> replies = replies(ts);
    messages().stream()
        .filter(message -> message.ts().equals(ts))
        .forEach(root -> messages.add(shown.of(root, replies.size())));
    replies.forEach(reply -> messages.add(shown.of(reply, 0)));
    JsonObject json = new JsonObject();
    json.addProperty("ts", ts);
    json.add("messages", messages);
    return json;
  }

  List<Message> messages() {
    return sight.messages(person, channel);
  }

  private List<Message> replies(String ts) {
    return messages().stream()
        .filter(message -> message.isReply() && message.thread().filter(ts::equals).isPresent())
        .toList();
  }

  private boolean isNew(Message message) {
    return !message.isReply() && workspace.readMarks().isUnread(person.id(), message);
  }

  private JsonObject name() {
    JsonObject json = new JsonObject();
    json.addProperty("id", channel.id());
    json.addProperty("kind", channel.isDirect() ? "dm" : "channel");
    json.addProperty("name", channel.name());
    return json;
  }
}
