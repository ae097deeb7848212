package productivity.slack.home;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.slack.message.Blocks;

/** What can be pressed or chosen on a Home. */
final class Elements {
  /** The actions that a Home sends; what they carry comes from outside and is not believed. */
  static final String UNDO = "home-undo";

  static final String POST = "home-post";
  static final String CHART = "home-chart";
  static final String PACE = "home-pace";
  static final String ASK = "home-ask-";

  private static final int BUTTON = 75;

  private Elements() {}

  static JsonObject button(String action, String label, String value) {
    JsonObject button = Blocks.typed("button");
    button.addProperty("action_id", action);
    button.add("text", Blocks.plain(label, BUTTON));
    button.addProperty("value", value);
    return button;
  }

  static JsonObject postUpdate() {
    JsonObject button = button(POST, "Post an update", "update");
    button.addProperty("style", "primary");
    return button;
  }

  static JsonObject ask(int number, String label, String command) {
    return button(ASK + number, label, command);
  }

  static JsonObject paces(Pace now) {
    JsonObject select = Blocks.typed("static_select");
    select.addProperty("action_id", PACE);
    JsonArray options = new JsonArray();
    Arrays.stream(Pace.values()).map(Elements::option).forEach(options::add);
    select.add("options", options);
    select.add("initial_option", option(now));
    return select;
  }

  private static JsonObject option(Pace pace) {
    JsonObject option = new JsonObject();
    option.add("text", Blocks.plain("Tell " + pace.told(), BUTTON));
    option.addProperty("value", pace.code());
    return option;
  }
}
