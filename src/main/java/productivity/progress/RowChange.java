package productivity.progress;

import java.util.List;
import java.util.Optional;

/**
 * A row as it was before a change and as it was after: nothing before it was added, after it went.
 */
public record RowChange(
    KeptIn table, List<String> key, Optional<Snapshot> before, Optional<Snapshot> after) {
  public RowChange {
    key = List.copyOf(key);
  }

  /** What takes it back. */
  RowChange reversed() {
    return new RowChange(table, key, after, before);
  }

  /** True where the row stayed as it was. */
  boolean isIdle() {
    return before.equals(after);
  }
}
