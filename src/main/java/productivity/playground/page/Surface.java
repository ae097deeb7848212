package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.View;

/** What a person acts on: a message, or a view that they have open. */
sealed interface Surface {
  JsonArray blocks();

  /** The message or view that a request of the page names. */
  static Surface named(Ask ask, Sight sight) {
    var person = sight.person(ask.text("user"));
    return ask.optional("view").isPresent()
        ? new InView(sight.view(person, ask.text("view")))
        : new OnMessage(
            sight.message(person, new Message.Address(ask.text("channel"), ask.text("ts"))));
  }

  record OnMessage(Message message) implements Surface {
    /** Those of its attachments too. */
    @Override
    public JsonArray blocks() {
      JsonObject content = message.content();
      JsonArray blocks = Ask.array(content, "blocks");
      for (JsonElement attachment : Ask.array(content, "attachments")) {
        if (attachment instanceof JsonObject object) {
          blocks.addAll(Ask.array(object, "blocks"));
        }
      }
      return blocks;
    }
  }

  record InView(View view) implements Surface {
    @Override
    public JsonArray blocks() {
      return Ask.array(view.content(), "blocks");
    }
  }
}
