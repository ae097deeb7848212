package productivity.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.playground.workspace.Message;

/** A message as a person reads it, and what can be pressed in it. */
final class Shown {
  private Shown() {}

  /** Without its buttons; a line for each piece of it. */
  static String text(Message message) {
    List<String> lines = new ArrayList<>();
    read(message.content().get("blocks"), lines);
    return String.join("\n", lines);
  }

  private static void read(JsonElement element, List<String> lines) {
    if (element instanceof JsonArray array) {
      array.forEach(each -> read(each, lines));
    } else if (element instanceof JsonObject object) {
      if (is(object, "rich_text_section")) {
        lines.add(
            object.getAsJsonArray("elements").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Shown::run)
                .collect(Collectors.joining()));
      } else if (is(object, "plain_text")) {
        lines.add(object.get("text").getAsString());
      } else if (!is(object, "actions")) {
        object.entrySet().forEach(entry -> read(entry.getValue(), lines));
      }
    }
  }

  private static String run(JsonObject run) {
    return Stream.of("text", "user_id", "channel_id")
        .filter(run::has)
        .map(name -> run.get(name).getAsString())
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(JsonObject object, String type) {
    return object.has("type") && object.get("type").getAsString().equals(type);
  }

  /** As Slack sends it back when it is pressed. */
  static JsonObject element(JsonObject content, String item, String label) {
    for (JsonElement each : content.getAsJsonArray("blocks")) {
      JsonObject block = each.getAsJsonObject();
      if (is(block, "actions") && block.get("block_id").getAsString().endsWith(item)) {
        for (JsonElement one : block.getAsJsonArray("elements")) {
          JsonObject element = one.getAsJsonObject().deepCopy();
          if (label(element).equals(label)) {
            element.add("block_id", block.get("block_id"));
            if (element.has("options")) {
              element.add("selected_option", element.remove("options").getAsJsonArray().get(0));
            }
            return element;
          }
        }
      }
    }
    throw new AssertionError(label + " of " + item + " is not in " + content);
  }

  private static String label(JsonObject element) {
    return element.has("text") ? element.getAsJsonObject("text").get("text").getAsString() : "⋯";
  }

  /** The labels of all that can be pressed in a message. */
  static List<String> buttons(Message message) {
    return message.content().getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> is(block, "actions"))
        .flatMap(block -> block.getAsJsonArray("elements").asList().stream())
        .map(element -> label(element.getAsJsonObject()))
        .collect(Collectors.toList());
  }
}
