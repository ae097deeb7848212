package productivity.playground.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import productivity.playground.workspace.Refused;

/** Reads what a call carries, form or JSON, as one object. */
public final class Body {
  private static final Set<String> JSON_FIELDS =
      Set.of("blocks", "attachments", "metadata", "view", "files");

  private Body() {}

  public static JsonObject json(String body) {
    try {
      if (JsonParser.parseString(body) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      throw new Refused("invalid_json");
    }
    throw new Refused("json_not_object");
  }

  /** The fields of a form; those that are JSON themselves are read, where they can be. */
  public static JsonObject form(String body) {
    JsonObject object = new JsonObject();
    for (String field : body.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        String name = decoded(field.substring(0, equals));
        object.add(name, value(name, decoded(field.substring(equals + 1))));
      }
    }
    return object;
  }

  private static JsonElement value(String name, String text) {
    if (JSON_FIELDS.contains(name) && !text.isEmpty()) {
      try {
        return JsonParser.parseString(text);
      } catch (JsonParseException e) {
        return new JsonPrimitive(text);
      }
    }
    return new JsonPrimitive(text);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refused("invalid_form_data");
    }
  }
}
