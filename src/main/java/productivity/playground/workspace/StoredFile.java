package productivity.playground.workspace;

import java.util.Optional;

/** A file of the workspace; nobody sees it before its upload is completed. */
public record StoredFile(
    String id, String name, String title, String user, Optional<byte[]> bytes, boolean complete) {
  public StoredFile with(byte[] content) {
    return new StoredFile(id, name, title, user, Optional.of(content), complete);
  }

  public StoredFile completed(String finalTitle) {
    return new StoredFile(id, name, finalTitle, user, bytes, true);
  }
}
