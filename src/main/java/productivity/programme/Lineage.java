package productivity.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is above what among workstreams. */
public final class Lineage {
  private final Map<String, @Nullable String> parents = new HashMap<>();

  public Lineage(Collection<Workstream> workstreams) {
    workstreams.forEach(each -> parents.put(each.code(), each.parent()));
  }

  /** A workstream and those above it, the nearest first. */
  public List<String> from(@Nullable String workstream) {
    List<String> above = new ArrayList<>();
    // Nothing is above itself, so as many steps as there are workstreams only guard against it.
    String code = workstream;
    for (int step = 0; code != null && step < parents.size(); step++) {
      above.add(code);
      code = parents.get(code);
    }
    return above;
  }
}
