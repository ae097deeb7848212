package productivity.status;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import productivity.value.Spelling;

/** The distinct words of a programme, each with how often it is used. */
final class Vocabulary {
  private final Map<String, Integer> uses = new HashMap<>();

  void add(String folded) {
    int start = 1;
    while (start < folded.length()) {
      int gap = folded.indexOf(' ', start);
      int end = gap < 0 ? folded.length() : gap;
      uses.merge(folded.substring(start, end), 1, Integer::sum);
      start = end + 1;
    }
  }

  /** The word most likely meant; of several as near, the one used most. */
  Optional<String> nearest(String typed) {
    return uses.keySet().stream()
        .filter(word -> Spelling.isNear(typed, word))
        .max(
            Comparator.comparingDouble((String word) -> Spelling.likeness(typed, word))
                .thenComparing(uses::get)
                .thenComparing(Comparator.reverseOrder()));
  }
}
