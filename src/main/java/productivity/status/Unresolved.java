package productivity.status;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import productivity.value.Refusal;
import productivity.value.Words;

/** What to say to words that name nothing or several things, and which commands may be meant. */
final class Unresolved {
  private static final int CHOICES = 10;
  private static final int NAMED = 3;
  private static final int NEAR = 3;
  private static final double ALIKE = 0.5;
  private static final int QUOTED = 60;

  private Unresolved() {}

  static Refusal severalItems(Naming asked, List<ItemCodes.Entry> items) {
    return ambiguous(
        asked,
        items.stream().map(item -> item.title() + " (" + item.code() + ")").toList(),
        items.stream().map(ItemCodes.Entry::code).toList());
  }

  static Refusal severalNames(Naming asked, List<Candidate> fitting) {
    return ambiguous(
        asked,
        fitting.stream().map(candidate -> described(candidate.subject())).toList(),
        fitting.stream().map(candidate -> typed(candidate, fitting)).toList());
  }

  private static Refusal ambiguous(Naming asked, List<String> described, List<String> typed) {
    return new Refusal(
        Refusal.Code.AMBIGUOUS,
        "“%s” could be %s".formatted(quoted(asked.about()), choices(described)),
        typed.stream().limit(CHOICES).map(asked::with).toList());
  }

  private static String choices(List<String> described) {
    int last = described.size() - 1;
    return last < CHOICES
        ? "%s or %s. Choose one."
            .formatted(String.join(", ", described.subList(0, last)), described.get(last))
        : "%s and %,d more. Choose one, or type more of the name."
            .formatted(String.join(", ", described.subList(0, NAMED)), described.size() - NAMED);
  }

  private static String described(Subject subject) {
    String kind = NamedKind.of(subject).words();
    return subject instanceof Subject.Partnership partnership
        ? "the %s %s (%s)".formatted(kind, subject.label(), partnership.code())
        : "the %s %s".formatted(kind, subject.label());
  }

  /** With the kind in front where the name alone would lead back to the same choice. */
  private static String typed(Candidate candidate, List<Candidate> fitting) {
    Words name = Words.of(candidate.typed());
    boolean shared =
        fitting.stream()
            .filter(other -> !other.equals(candidate))
            .anyMatch(other -> other.isCalled(name));
    return shared
        ? NamedKind.of(candidate.subject()).words() + " " + candidate.typed()
        : candidate.typed();
  }

  static Refusal nothing(Naming asked, List<String> nearCodes, List<Candidate> all) {
    Words words = asked.words();
    Stream<String> nearNames =
        all.stream()
            .filter(candidate -> candidate.likeness(words) > ALIKE)
            .sorted(Comparator.comparingDouble((Candidate c) -> -c.likeness(words)))
            .map(Candidate::typed);
    List<String> near = Stream.concat(nearCodes.stream(), nearNames).limit(NEAR).toList();
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        ("Nothing is called “%s”. Codes, workstreams, themes, funding rounds, partnerships and"
                + " organisations were searched. %s")
            .formatted(
                quoted(asked.about()),
                near.isEmpty()
                    ? "Type find and a word of it to search everything."
                    : "Choose what you meant, or search everything with find."),
        Stream.concat(near.stream().map(asked::with), Stream.of("find " + quoted(asked.about())))
            .toList());
  }

  private static String quoted(String words) {
    return words.codePointCount(0, words.length()) <= QUOTED
        ? words
        : words.substring(0, words.offsetByCodePoints(0, QUOTED - 1)) + "…";
  }
}
