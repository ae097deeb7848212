package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Set;

/** The structure of rich text: what may stand in what. */
final class RichTextLimits {
  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final Set<String> LISTS = Set.of("bullet", "ordered");
  private static final Set<String> STYLES = Set.of("bold", "italic", "strike", "code");

  private final Faults faults;

  RichTextLimits(Faults faults) {
    this.faults = faults;
  }

  void check(JsonObject block, String place) {
    JsonArray elements = faults.array(block, "elements", UNLIMITED, place);
    for (int at = 0; at < elements.size(); at++) {
      String where = place + ".elements[" + at + "]";
      part(faults.object(elements.get(at), where), where);
    }
  }

  private void part(JsonObject part, String place) {
    switch (faults.string(part, "type", UNLIMITED, place)) {
      case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> runs(part, place);
      case "rich_text_list" -> list(part, place);
      default -> faults.add(place, "is of a type that is not known");
    }
  }

  private void list(JsonObject list, String place) {
    faults.oneOf(list, "style", LISTS, place);
    JsonArray items = faults.array(list, "elements", UNLIMITED, place);
    for (int at = 0; at < items.size(); at++) {
      String where = place + ".elements[" + at + "]";
      JsonObject item = faults.object(items.get(at), where);
      faults.oneOf(item, "type", Set.of("rich_text_section"), where);
      runs(item, where);
    }
  }

  private void runs(JsonObject section, String place) {
    JsonArray runs = faults.array(section, "elements", UNLIMITED, place);
    for (int at = 0; at < runs.size(); at++) {
      String where = place + ".elements[" + at + "]";
      run(faults.object(runs.get(at), where), where);
    }
  }

  private void run(JsonObject run, String place) {
    switch (faults.string(run, "type", UNLIMITED, place)) {
      case "text" -> faults.string(run, "text", UNLIMITED, place);
      case "link" -> faults.string(run, "url", UNLIMITED, place);
      case "user" -> faults.string(run, "user_id", UNLIMITED, place);
      case "channel" -> faults.string(run, "channel_id", UNLIMITED, place);
      case "emoji" -> faults.string(run, "name", UNLIMITED, place);
      default -> faults.add(place, "is of a type that is not known");
    }
    if (run.has("style")) {
      style(faults.object(run.get("style"), place + ".style"), place + ".style");
    }
  }

  private void style(JsonObject style, String place) {
    for (Map.Entry<String, JsonElement> each : style.entrySet()) {
      boolean flag = each.getValue() instanceof JsonPrimitive value && value.isBoolean();
      if (!flag || !STYLES.contains(each.getKey())) {
        faults.add(place + "." + each.getKey(), "is not a style that is on or off");
      }
    }
  }
}
