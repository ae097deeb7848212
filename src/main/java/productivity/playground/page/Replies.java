package productivity.playground.page;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers to the browser. */
final class Replies {
  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int TOO_LARGE = 413;
  static final int UNSUPPORTED = 415;
  static final int UNAVAILABLE = 503;

  private Replies() {}

  static void json(HttpExchange exchange, JsonObject json) throws IOException {
    json(exchange, OK, json);
  }

  /** Turned away, with one plain sentence for whoever looks. */
  static void refuse(HttpExchange exchange, int status, String sentence) throws IOException {
    json(exchange, status, notDone(sentence));
  }

  private static void json(HttpExchange exchange, int status, JsonObject json) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    send(exchange, status, "application/json; charset=utf-8", body);
  }

  static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  static JsonObject done() {
    JsonObject json = new JsonObject();
    json.addProperty("ok", true);
    return json;
  }

  static JsonObject notDone(String sentence) {
    JsonObject json = new JsonObject();
    json.addProperty("ok", false);
    json.addProperty("error", sentence);
    return json;
  }
}
