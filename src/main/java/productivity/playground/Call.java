package productivity.playground;

import com.google.gson.JsonObject;
import productivity.playground.api.Body;

/**
 * One call that the stand-in has received: the method ({@code chat.postMessage}) or the path of a
 * {@code response_url}, the Authorization header and the body as sent.
 */
public record Call(String path, String authorization, String body) {
  private static final String BEARER = "Bearer ";

  public boolean isResponse() {
    return path.startsWith("/");
  }

  /** What was sent, form or JSON, as one object; values that are JSON themselves are read. */
  public JsonObject json() {
    return body.startsWith("{") ? Body.json(body) : Body.form(body);
  }

  /** The token of the header; empty where there is none. */
  String bearer() {
    return authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
  }
}
