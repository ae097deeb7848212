package productivity.playground.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page's own files, from the jar. Browsers keep them and ask each time whether they changed.
 */
final class Pages implements HttpHandler {
  private static final int NOT_MODIFIED = 304;
  private static final Pattern NAME = Pattern.compile("/[a-z][a-z0-9-]*\\.[a-z]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Replies.refuse(exchange, Replies.NOT_ALLOWED, "The page can only be read.");
      return;
    }
    String asked = exchange.getRequestURI().getPath();
    String name = asked.equals("/") ? "/index.html" : asked;
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    Optional<byte[]> content = type == null ? Optional.empty() : read(name);
    if (content.isPresent()) {
      send(exchange, String.valueOf(type), content.get());
    } else {
      Replies.refuse(exchange, Replies.NOT_FOUND, "There is nothing here. The page is at /.");
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    String tag = "\"" + digest(content) + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(NOT_MODIFIED, -1);
    } else {
      Replies.send(exchange, Replies.OK, type, content);
    }
  }

  private static Optional<byte[]> read(String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (@Nullable InputStream file = Pages.class.getResourceAsStream("/playground" + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
