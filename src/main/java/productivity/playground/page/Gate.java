package productivity.playground.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only requests that a page of ours made: any other page in the same browser can send
 * requests to this machine, and a foreign name can be made to point to it.
 */
final class Gate implements HttpHandler {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: https:; style-src 'self'; frame-ancestors 'none'";

  private final HttpHandler inside;

  Gate(HttpHandler inside) {
    this.inside = inside;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Security-Policy", POLICY);
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      if (isOurs(exchange)) {
        enter(exchange);
      } else {
        String port = ":" + exchange.getLocalAddress().getPort();
        Replies.refuse(
            exchange,
            Replies.FORBIDDEN,
            "The playground answers only its own page, at http://localhost" + port + "/.");
      }
    }
  }

  private void enter(HttpExchange exchange) throws IOException {
    try {
      inside.handle(exchange);
    } catch (Sorry sorry) {
      if (sorry.isMalformed()) {
        Replies.refuse(exchange, Replies.BAD_REQUEST, sorry.sentence());
      } else {
        Replies.json(exchange, Replies.notDone(sorry.sentence()));
      }
    }
  }

  private static boolean isOurs(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    int port = exchange.getLocalAddress().getPort();
    boolean named = Set.of("localhost:" + port, "127.0.0.1:" + port).contains(String.valueOf(host));
    return named && isSame(headers.getFirst("Origin"), host);
  }

  private static boolean isSame(@Nullable String origin, String host) {
    return origin == null || origin.equals("http://" + host);
  }
}
