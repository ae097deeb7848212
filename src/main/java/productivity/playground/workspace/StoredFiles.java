package productivity.playground.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The files of the workspace, those half uploaded among them. */
public final class StoredFiles {
  private final AtomicLong count = new AtomicLong();
  private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();

  /** A file that is announced and still without content. */
  public StoredFile announce(String name, String user) {
    String id = "F0%06d".formatted(count.incrementAndGet());
    StoredFile file = new StoredFile(id, name, name, user, Optional.empty(), false);
    byId.put(id, file);
    return file;
  }

  public void put(StoredFile file) {
    byId.put(file.id(), file);
  }

  public Optional<StoredFile> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
