package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element and what a person chose in it, as Slack tells it to the app: what the app wrote is
 * taken from the element as it stands, only the choice from the page.
 */
record Chosen(JsonArray blocks) {
  private static final Set<String> WRITTEN_BY_THE_APP =
      Set.of("text", "style", "url", "placeholder", "confirm", "min_query_length");

  JsonObject action(JsonObject asked, String timestamp) {
    String blockId = text(asked, "block_id");
    String actionId = text(asked, "action_id");
    JsonObject element = element(blockId, actionId);
    JsonObject action = new JsonObject();
    action.add("type", element.get("type"));
    action.addProperty("block_id", blockId);
    action.addProperty("action_id", actionId);
    for (String name : element.keySet()) {
      if (WRITTEN_BY_THE_APP.contains(name) || name.startsWith("initial_")) {
        action.add(name, element.get(name));
      }
    }
    choose(action, element, asked);
    action.addProperty("action_ts", timestamp);
    return action;
  }

  /** The element of that name; its block need not be known where the name alone is enough. */
  JsonObject element(String blockId, String actionId) {
    return blocks.asList().stream()
        .filter(block -> is(block, "block_id", blockId))
        .flatMap(block -> within(block, actionId))
        .findFirst()
        .orElseThrow(() -> Sorry.because("That is no longer there, so nothing was done."));
  }

  private static void choose(JsonObject action, JsonObject element, JsonObject asked) {
    if (is(element, "type", "button")) {
      if (element.has("value")) {
        action.add("value", element.get("value"));
      }
      return;
    }
    for (String name : asked.keySet()) {
      if (name.equals("value") || name.equals("rich_text_value") || name.startsWith("selected_")) {
        action.add(name, offered(element, asked.get(name)));
      }
    }
  }

  /** One of the element's own options as the app wrote it; anything else as it was chosen. */
  private static JsonElement offered(JsonElement element, JsonElement chosen) {
    if (chosen instanceof JsonArray several) {
      JsonArray all = new JsonArray();
      several.forEach(each -> all.add(offered(element, each)));
      return all;
    }
    if (chosen instanceof JsonObject option && element instanceof JsonObject object) {
      return options(object)
          .filter(known -> known.get("value").equals(option.get("value")))
          .findFirst()
          .map(JsonElement.class::cast)
          .orElse(chosen);
    }
    return chosen;
  }

  private static Stream<JsonObject> options(JsonObject element) {
    Stream<JsonElement> grouped =
        Ask.array(element, "option_groups").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .flatMap(group -> Ask.array(group, "options").asList().stream());
    return Stream.concat(Ask.array(element, "options").asList().stream(), grouped)
        .map(JsonElement::getAsJsonObject)
        .filter(option -> option.has("value"));
  }

  private static Stream<JsonObject> within(JsonElement element, String actionId) {
    if (element instanceof JsonArray array) {
      return array.asList().stream().flatMap(each -> within(each, actionId));
    }
    if (!(element instanceof JsonObject object)) {
      return Stream.of();
    }
    return is(object, "action_id", actionId)
        ? Stream.of(object)
        : List.copyOf(object.asMap().values()).stream().flatMap(each -> within(each, actionId));
  }

  private static boolean is(JsonElement element, String name, String text) {
    return element instanceof JsonObject object && new JsonPrimitive(text).equals(object.get(name));
  }

  private static String text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(value -> value instanceof JsonPrimitive)
        .map(JsonElement::getAsString)
        .orElseThrow(() -> Sorry.malformed("The action has no " + name + "."));
  }
}
