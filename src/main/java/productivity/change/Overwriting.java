package productivity.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.progress.StandingRows.Standing;

/**
 * Writes rows over those that stand already, as far as there are any, and adds the others. What is
 * written over keeps its name and its day: it is said better, not said later.
 */
final class Overwriting {
  private static final Set<String> KEPT =
      Set.of(
          "deliverable",
          "position",
          "code",
          "workstream",
          "as_at",
          "starts",
          "ends",
          "precision",
          "author");

  private final Edit edit;
  private final Map<KeptIn, Deque<List<String>>> standing = new EnumMap<>(KeptIn.class);

  Overwriting(Edit edit, List<Standing> before) {
    this.edit = edit;
    before.forEach(
        row -> standing.computeIfAbsent(row.table(), any -> new ArrayDeque<>()).add(row.key()));
  }

  void write(KeptIn table, Map<String, @Nullable String> row) {
    List<String> key = standing.getOrDefault(table, new ArrayDeque<>()).poll();
    if (key == null) {
      edit.add(table, row);
    } else {
      Map<String, @Nullable String> said = new TreeMap<>(row);
      said.keySet().removeAll(KEPT);
      edit.set(table, key, said);
    }
  }

  /** What stood and is not said any more goes. */
  Change log(Act act) {
    standing.forEach((table, keys) -> keys.forEach(key -> edit.remove(table, key)));
    return edit.log(act);
  }
}
