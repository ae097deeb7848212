package productivity.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recorded fact that has no life of its own, such as a figure, a meeting or a decision: its title
 * and what else is known, each under its label.
 */
public record Entry(String code, String title, List<Fact> facts, @Nullable Citation citation) {
  public Entry {
    facts = List.copyOf(facts);
  }

  /** One thing known about an entry. */
  public record Fact(String label, String text) {
    /** Empty where nothing is known. */
    public static Optional<Fact> of(String label, @Nullable Object known) {
      return known == null ? Optional.empty() : Optional.of(new Fact(label, known.toString()));
    }
  }
}
