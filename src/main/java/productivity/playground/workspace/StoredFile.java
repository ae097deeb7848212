package productivity.playground.workspace;

import java.net.URLConnection;
import java.util.Optional;

/** A file of the workspace; nobody sees it before its upload is completed. */
public record StoredFile(
    String id, String name, String title, String user, Optional<byte[]> bytes, boolean complete) {
  /** What its name says that it is. */
  public String mimeType() {
    String guessed = URLConnection.guessContentTypeFromName(name);
    return guessed == null ? "application/octet-stream" : guessed;
  }

  public int size() {
    return bytes.map(content -> content.length).orElse(0);
  }

  public StoredFile with(byte[] content) {
    return new StoredFile(id, name, title, user, Optional.of(content), complete);
  }

  public StoredFile completed(String finalTitle) {
    return new StoredFile(id, name, finalTitle, user, bytes, true);
  }
}
