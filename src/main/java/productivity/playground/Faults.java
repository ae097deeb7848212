package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a message, each with the place where it is. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return List.copyOf(found);
  }

  void add(String place, String what) {
    found.add(place + " " + what);
  }

  JsonObject object(JsonElement element, String place) {
    if (element instanceof JsonObject object) {
      return object;
    }
    add(place, "is not an object");
    return new JsonObject();
  }

  /** The array of that name, empty where it is missing or has too few or too many items. */
  JsonArray array(JsonObject object, String name, int most, String place) {
    if (!(object.get(name) instanceof JsonArray array)) {
      add(place + "." + name, "is not an array");
      return new JsonArray();
    }
    if (array.isEmpty() || array.size() > most) {
      add(place + "." + name, "has " + array.size() + " items; 1 to " + most + " are allowed");
    }
    return array;
  }

  /** The string of that name; one that is missing, empty or too long is a fault. */
  String string(JsonObject object, String name, int most, String place) {
    if (!(object.get(name) instanceof JsonPrimitive text) || !text.isString()) {
      add(place + "." + name, "is not a string");
      return "";
    }
    int length = text.getAsString().length();
    if (length == 0 || length > most) {
      add(place + "." + name, "has " + length + " characters; 1 to " + most + " are allowed");
    }
    return text.getAsString();
  }

  /** As {@link #string}, but may be missing. */
  void optional(JsonObject object, String name, int most, String place) {
    if (object.has(name)) {
      string(object, name, most, place);
    }
  }

  void oneOf(JsonObject object, String name, Set<String> allowed, String place) {
    String value = string(object, name, Integer.MAX_VALUE, place);
    if (!allowed.contains(value)) {
      add(place + "." + name, "is not one of " + allowed);
    }
  }
}
