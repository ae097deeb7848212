package productivity.playground;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import productivity.playground.workspace.StoredFile;
import productivity.playground.workspace.StoredFiles;

/**
 * Takes the bytes of files that were announced, and gives those whose upload is complete. A file is
 * never run in the page's name: what is no picture is saved, not shown.
 */
final class FileServer {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

  private final StoredFiles files;

  FileServer(StoredFiles files) {
    this.files = files;
  }

  /** The bytes as they are, posted to {@code /upload/ID}; not a form with several parts. */
  void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      Optional<StoredFile> file = named(exchange).filter(found -> !found.complete());
      file.ifPresent(found -> files.put(found.with(bytes)));
      String answer = file.isPresent() ? "OK - " + bytes.length : "not found";
      Wire.send(
          exchange, file.isPresent() ? OK : NOT_FOUND, answer.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** {@code /files/ID/NAME}. */
  void give(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<StoredFile> file = named(exchange).filter(StoredFile::complete);
      if (file.isEmpty()) {
        Wire.send(exchange, NOT_FOUND, new byte[0]);
        return;
      }
      Headers headers = exchange.getResponseHeaders();
      String type = file.get().mimeType();
      headers.set("Content-Type", type);
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Content-Security-Policy", "sandbox");
      headers.set("Content-Disposition", PICTURES.contains(type) ? "inline" : "attachment");
      Wire.send(exchange, OK, file.get().bytes().orElseGet(() -> new byte[0]));
    }
  }

  private Optional<StoredFile> named(HttpExchange exchange) {
    String[] parts = exchange.getRequestURI().getPath().split("/", -1);
    return parts.length < 3 ? Optional.empty() : files.find(parts[2]);
  }
}
