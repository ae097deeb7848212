package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An answer: its HTTP status, its body, and the headers that it has of its own. */
public record Reply(int status, JsonObject body, Map<String, String> headers) {
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;

  public Reply {
    headers = Map.copyOf(headers);
  }

  static Reply done(JsonObject body) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    body.entrySet().forEach(field -> answer.add(field.getKey(), field.getValue()));
    return new Reply(OK, answer, Map.of());
  }

  /** {@code ok:false} with an error, and what is wrong where Slack says so. */
  public static Reply refused(String error, List<String> messages) {
    JsonObject body = error(error);
    if (!messages.isEmpty()) {
      JsonArray all = new JsonArray();
      messages.forEach(all::add);
      JsonObject metadata = new JsonObject();
      metadata.add("messages", all);
      body.add("errors", all.deepCopy());
      body.add("response_metadata", metadata);
    }
    return new Reply(OK, body, Map.of());
  }

  static Reply rateLimited(long seconds) {
    return new Reply(
        TOO_MANY_REQUESTS, error("ratelimited"), Map.of("Retry-After", Long.toString(seconds)));
  }

  Reply withStatus(int other) {
    return new Reply(other, body, headers);
  }

  Reply with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Reply(status, body, all);
  }

  Reply with(String name, String value) {
    JsonObject extended = body.deepCopy();
    extended.addProperty(name, value);
    return new Reply(status, extended, headers);
  }

  private static JsonObject error(String error) {
    JsonObject body = new JsonObject();
    body.addProperty("ok", false);
    body.addProperty("error", error);
    return body;
  }
}
