package productivity.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that cannot all be true, side by side with their sources; none of them is overwritten. */
public record Conflict(
    String code,
    String title,
    @Nullable String workstream,
    @Nullable String note,
    List<Value> values) {
  public Conflict {
    values = List.copyOf(values);
  }

  /**
   * One of the values as stated, with the item that holds it, where one does, as people call it.
   */
  public record Value(String stated, @Nullable String item, @Nullable Citation source) {}
}
