package productivity.playground;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * One call that the stand-in has received: the method ({@code chat.postMessage}) or the path of a
 * {@code response_url}, the Authorization header and the body as sent.
 */
public record Call(String path, String authorization, String body) {
  public boolean isResponse() {
    return path.startsWith("/");
  }

  /** What was sent, form or JSON, as one object; values that are JSON themselves are read. */
  public JsonObject json() {
    return body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : form();
  }

  private JsonObject form() {
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
    boolean json = name.equals("blocks") || name.equals("attachments") || name.equals("metadata");
    return json ? JsonParser.parseString(text) : new JsonPrimitive(text);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
