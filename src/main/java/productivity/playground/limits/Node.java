package productivity.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A piece of JSON, its place as a JSON pointer, and the list of what is wrong with the whole. */
record Node(JsonElement json, String pointer, List<String> faults) {
  static List<String> faults(JsonElement json, String pointer, Rule rule) {
    Node root = new Node(json, pointer, new ArrayList<>());
    rule.check(root);
    return List.copyOf(root.faults);
  }

  /** Says what is wrong here, in the form that Slack gives its own {@code messages}. */
  void refuse(String why) {
    faults.add("[ERROR] " + why + " [json-pointer:" + pointer + "]");
  }

  boolean has(String name) {
    return json instanceof JsonObject object && object.has(name);
  }

  /** The value of that name; JSON null where there is none. */
  Node at(String name) {
    JsonElement value = json instanceof JsonObject object ? object.get(name) : null;
    return new Node(value == null ? JsonNull.INSTANCE : value, pointer + "/" + name, faults);
  }

  /** The items of an array; none of anything else. */
  List<Node> items() {
    JsonArray items = json instanceof JsonArray array ? array : new JsonArray();
    return IntStream.range(0, items.size())
        .mapToObj(index -> new Node(items.get(index), pointer + "/" + index, faults))
        .toList();
  }

  /** The string; empty where it is anything else. */
  String string() {
    return json instanceof JsonPrimitive value && value.isString() ? value.getAsString() : "";
  }

  String type() {
    return at("type").string();
  }

  boolean isTrue() {
    return json instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
  }
}
