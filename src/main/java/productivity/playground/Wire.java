package productivity.playground;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import productivity.playground.api.Body;
import productivity.playground.api.Reply;
import productivity.playground.api.Request;
import productivity.playground.workspace.Refused;

/** Reads calls from HTTP and writes replies to it. */
final class Wire {
  private Wire() {}

  /** What is asked, under the part of the path that follows the context. */
  static Call read(HttpExchange exchange, String name) throws IOException {
    String token = header(exchange, "Authorization");
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean asked = exchange.getRequestMethod().equals("GET");
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    return new Call(name, token, asked ? query : new String(body, StandardCharsets.UTF_8));
  }

  /** The arguments as their content type says that they are written. */
  static JsonObject arguments(HttpExchange exchange, Call call) {
    String type = header(exchange, "Content-Type");
    if (type.startsWith("application/json")) {
      return Body.json(call.body());
    }
    if (call.body().isEmpty() || type.isEmpty() || type.startsWith("application/x-www-form")) {
      return Body.form(call.body());
    }
    throw new Refused("invalid_post_type");
  }

  /** A token may stand in a form, but not in JSON. */
  static Request request(HttpExchange exchange, Call call, Duration unseenFor) {
    JsonObject arguments = arguments(exchange, call);
    boolean form = !header(exchange, "Content-Type").startsWith("application/json");
    String token =
        call.bearer().isEmpty() && form && arguments.get("token") instanceof JsonPrimitive given
            ? given.getAsString()
            : call.bearer();
    return new Request(call.path(), token, arguments, unseenFor);
  }

  static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    send(exchange, reply.status(), body);
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }
}
