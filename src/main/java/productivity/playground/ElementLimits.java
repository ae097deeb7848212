package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Slack's limits on text objects and buttons. */
final class ElementLimits {
  private static final int ACTIONS = 25;
  private static final int BUTTON_TEXT = 75;
  private static final int BUTTON_VALUE = 2_000;
  private static final int ID = 255;
  private static final Set<String> TEXTS = Set.of("plain_text", "mrkdwn");
  private static final Set<String> STYLES = Set.of("primary", "danger");

  private final Faults faults;

  ElementLimits(Faults faults) {
    this.faults = faults;
  }

  void text(JsonElement element, int most, String place) {
    JsonObject text = faults.object(element, place);
    faults.oneOf(text, "type", TEXTS, place);
    faults.string(text, "text", most, place);
  }

  void plainText(JsonObject owner, int most, String place) {
    JsonObject text = faults.object(owner.get("text"), place + ".text");
    faults.oneOf(text, "type", Set.of("plain_text"), place + ".text");
    faults.string(text, "text", most, place + ".text");
  }

  void actions(JsonObject block, String place) {
    Set<JsonElement> ids = new HashSet<>();
    JsonArray elements = faults.array(block, "elements", ACTIONS, place);
    for (int at = 0; at < elements.size(); at++) {
      String where = place + ".elements[" + at + "]";
      JsonObject button = button(elements.get(at), where);
      if (!ids.add(button.get("action_id"))) {
        faults.add(where + ".action_id", "is used twice");
      }
    }
  }

  JsonObject button(JsonElement element, String place) {
    JsonObject button = faults.object(element, place);
    faults.oneOf(button, "type", Set.of("button"), place);
    plainText(button, BUTTON_TEXT, place);
    faults.string(button, "action_id", ID, place);
    faults.optional(button, "value", BUTTON_VALUE, place);
    if (button.has("style")) {
      faults.oneOf(button, "style", STYLES, place);
    }
    return button;
  }
}
