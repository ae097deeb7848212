package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What Slack itself finds wrong with a form, before the app hears of it. */
record Inputs(JsonArray blocks) {
  private static final List<String> VALUES =
      List.of("value", "rich_text_value", "files", "selected_");

  /** A sentence for each input, by its block; empty where all is well. */
  JsonObject errors(JsonObject state) {
    JsonObject errors = new JsonObject();
    for (JsonElement block : blocks) {
      if (block instanceof JsonObject input && is(input, "type", "input")) {
        error(input, state).ifPresent(text -> errors.addProperty(id(input), text));
      }
    }
    return errors;
  }

  boolean has(String blockId) {
    return blocks.asList().stream()
        .anyMatch(block -> is(block, "type", "input") && is(block, "block_id", blockId));
  }

  private static Optional<String> error(JsonObject input, JsonObject state) {
    JsonObject element = input.getAsJsonObject("element");
    String value = value(input, element, state);
    if (value.isBlank()) {
      return is(input, "optional", true)
          ? Optional.empty()
          : Optional.of("Please complete this required field.");
    }
    if (!is(element, "type", "plain_text_input")) {
      return Optional.empty();
    }
    int least = number(element, "min_length", 0);
    int most = number(element, "max_length", Integer.MAX_VALUE);
    if (value.length() < least) {
      return Optional.of("Must be at least " + least + " characters.");
    }
    return value.length() > most
        ? Optional.of("Must be less than " + (most + 1) + " characters.")
        : Optional.empty();
  }

  private static String value(JsonObject input, JsonObject element, JsonObject state) {
    return child(state, "values")
        .flatMap(values -> child(values, id(input)))
        .flatMap(block -> child(block, element.get("action_id").getAsString()))
        .map(Inputs::text)
        .orElse("");
  }

  /** Empty where nothing was chosen or typed. */
  private static String text(JsonObject value) {
    Predicate<String> isValue = name -> VALUES.stream().anyMatch(name::startsWith);
    return value.keySet().stream()
        .filter(isValue)
        .map(value::get)
        .filter(given -> !(given instanceof JsonNull))
        .filter(given -> !(given instanceof JsonArray array && array.isEmpty()))
        .map(given -> given instanceof JsonPrimitive text ? text.getAsString() : given.toString())
        .findFirst()
        .orElse("");
  }

  private static Optional<JsonObject> child(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject child ? Optional.of(child) : Optional.empty();
  }

  private static String id(JsonObject block) {
    return block.get("block_id").getAsString();
  }

  private static int number(JsonObject object, String name, int unless) {
    return object.get(name) instanceof JsonPrimitive number ? number.getAsInt() : unless;
  }

  private static boolean is(JsonElement element, String name, String text) {
    return element instanceof JsonObject object && new JsonPrimitive(text).equals(object.get(name));
  }

  private static boolean is(JsonObject object, String name, boolean flag) {
    return new JsonPrimitive(flag).equals(object.get(name));
  }
}
