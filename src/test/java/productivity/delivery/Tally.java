package productivity.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Compares what was owed with what stands there at the end. It knows neither how a thing is owed
 * nor how it is sent: each is one line of text.
 */
record Tally(List<String> lost, List<String> twice) {
  static Tally of(Collection<String> owed, Collection<String> standing) {
    List<String> lost = new ArrayList<>(owed);
    List<String> twice = new ArrayList<>();
    for (String each : standing) {
      if (!lost.remove(each)) {
        twice.add(each);
      }
    }
    return new Tally(List.copyOf(lost), List.copyOf(twice));
  }

  static Tally clean() {
    return new Tally(List.of(), List.of());
  }
}
