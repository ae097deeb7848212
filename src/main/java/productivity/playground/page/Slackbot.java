package productivity.playground.page;

import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Workspace;

/** Slack's own voice: tells one person, in Slack's words, what did not work. */
record Slackbot(Workspace workspace) {
  static final String ID = "USLACKBOT";
  static final String NAME = "Slackbot";

  /** Where somebody is while they do something. */
  record Spot(String user, String channel, Optional<String> thread) {}

  void say(Spot spot, String sentence, Behind behind) {
    JsonObject content = new JsonObject();
    content.addProperty("text", sentence);
    workspace
        .messages()
        .add(
            new Message.Draft(
                spot.channel(), ID, content, spot.thread(), Optional.of(spot.user()), behind));
  }
}
