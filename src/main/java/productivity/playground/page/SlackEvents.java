package productivity.playground.page;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import productivity.playground.workspace.Change;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;

/** Makes events of what happens where the app is, as far as the app asked to be told. */
record SlackEvents(Payloads payloads, Set<String> wanted, Consumer<JsonObject> line)
    implements Consumer<Change> {
  private static final String MESSAGE = "message";

  @Override
  public void accept(Change change) {
    if (change instanceof Change.Posted posted) {
      said(posted.message(), posted(posted.message()));
    } else if (change instanceof Change.Edited edited) {
      said(edited.after(), edited(edited.before(), edited.after()));
    } else if (change instanceof Change.Removed removed) {
      said(removed.message(), removed(removed.message()));
    } else if (change instanceof Change.PersonChanged changed) {
      tell("user_change", person(changed.person()));
    }
  }

  /** A person looks at a tab of the direct message with the app. */
  void homeOpened(Person person, Channel direct, String tab) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "app_home_opened");
    event.addProperty("user", person.id());
    event.addProperty("channel", direct.id());
    event.addProperty("tab", tab);
    event.addProperty("event_ts", payloads.timestamp());
    workspace()
        .views()
        .home(person.id())
        .filter(home -> tab.equals("home"))
        .ifPresent(home -> event.add("view", Shapes.view(home, List.of())));
    tell("app_home_opened", event);
  }

  private void said(Message message, JsonObject event) {
    Channel channel = workspace().channels().find(message.channel()).orElseThrow();
    if (message.onlyFor().isPresent() || !channel.has(People.BOT)) {
      return;
    }
    String type =
        switch (channel.kind()) {
          case PUBLIC -> "channel";
          case PRIVATE -> "group";
          case DIRECT -> "im";
        };
    event.addProperty("channel", channel.id());
    event.addProperty("channel_type", type);
    tell(MESSAGE + "." + (type.equals("im") ? type : type + "s"), event);
  }

  private void tell(String name, JsonObject event) {
    if (wanted.contains(name)) {
      line.accept(event);
    }
  }

  /** A reply says who began its thread. */
  private JsonObject posted(Message message) {
    JsonObject event = Payloads.message(message);
    message
        .thread()
        .filter(thread -> message.isReply())
        .flatMap(
            thread -> workspace().messages().find(new Message.Address(message.channel(), thread)))
        .ifPresent(root -> event.addProperty("parent_user_id", root.user()));
    event.addProperty("event_ts", message.ts());
    if (!Ask.array(event, "files").isEmpty()) {
      event.addProperty("subtype", "file_share");
    }
    return event;
  }

  private JsonObject edited(Message before, Message after) {
    JsonObject event = hidden("message_changed");
    event.add("message", Payloads.message(after));
    event.add("previous_message", Payloads.message(before));
    return event;
  }

  private JsonObject removed(Message message) {
    JsonObject event = hidden("message_deleted");
    event.addProperty("deleted_ts", message.ts());
    event.add("previous_message", Payloads.message(message));
    return event;
  }

  private JsonObject hidden(String subtype) {
    String now = payloads.timestamp();
    JsonObject event = new JsonObject();
    event.addProperty("type", MESSAGE);
    event.addProperty("subtype", subtype);
    event.addProperty("hidden", true);
    event.addProperty("ts", now);
    event.addProperty("event_ts", now);
    return event;
  }

  private JsonObject person(Person person) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "user_change");
    event.add("user", Shapes.person(person, workspace().clock().instant()));
    event.addProperty("cache_ts", workspace().clock().instant().getEpochSecond());
    event.addProperty("event_ts", payloads.timestamp());
    return event;
  }

  private Workspace workspace() {
    return payloads.workspace();
  }
}
