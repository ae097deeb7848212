package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the page asks: the fields of a posted object, or those of an address. */
record Ask(JsonObject fields) {
  private static final int MOST = 256 * 1024;

  static Ask posted(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST + 1);
    if (body.length > MOST) {
      throw Sorry.malformed("That is more than the playground takes at once, 256 KB.");
    }
    try {
      if (JsonParser.parseString(new String(body, StandardCharsets.UTF_8))
          instanceof JsonObject object) {
        return new Ask(object);
      }
    } catch (JsonParseException unreadable) {
      // Told below, like any other text that is not an object.
    }
    throw Sorry.malformed("Send one JSON object.");
  }

  static Ask inAddress(HttpExchange exchange) {
    JsonObject fields = new JsonObject();
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    for (String field : query.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.addProperty(
            decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return new Ask(fields);
  }

  String text(String name) {
    return optional(name).orElseThrow(() -> missing(name));
  }

  /** Empty where it is not given, null or blank. */
  Optional<String> optional(String name) {
    JsonElement value = fields.get(name);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (value instanceof JsonPrimitive text && text.isString()) {
      return Optional.of(text.getAsString()).filter(given -> !given.isBlank());
    }
    throw Sorry.malformed("The field '" + name + "' must be a text.");
  }

  boolean flag(String name) {
    return fields.get(name) instanceof JsonPrimitive value && value.getAsBoolean();
  }

  JsonObject object(String name) {
    if (fields.get(name) instanceof JsonObject object) {
      return object;
    }
    throw missing(name);
  }

  /** The {@code values} of the inputs, by block and action, as Slack keeps them. */
  JsonObject state() {
    JsonElement state = fields.get("state");
    if (state instanceof JsonObject object && object.get("values") instanceof JsonObject) {
      return object;
    }
    JsonObject none = new JsonObject();
    none.add("values", new JsonObject());
    return none;
  }

  static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }

  private static Sorry missing(String name) {
    return Sorry.malformed("The field '" + name + "' is missing.");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      throw Sorry.malformed("The address is not properly encoded.");
    }
  }
}
