package productivity.status;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import productivity.value.Coded;
import productivity.value.Words;

/** What has a name of its own; its word in front of a name settles which kind is meant. */
enum NamedKind implements Coded {
  WORKSTREAM(Subject.Stream.class),
  THEME(Subject.Theme.class),
  ROUND(Subject.Round.class),
  PARTNERSHIP(Subject.Partnership.class),
  COUNCIL(Subject.Council.class);

  private static final Set<String> OTHER_WORDS_FOR_COUNCIL = Set.of("organisation", "organization");

  private final Class<? extends Subject> type;

  NamedKind(Class<? extends Subject> type) {
    this.type = type;
  }

  static NamedKind of(Subject subject) {
    return Arrays.stream(values())
        .filter(kind -> kind.includes(subject))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("has no name: " + subject));
  }

  /** The kind that leads some words, if there are more words after it. */
  static Optional<NamedKind> leading(Words words) {
    if (words.list().size() < 2) {
      return Optional.empty();
    }
    String first = words.list().get(0);
    return OTHER_WORDS_FOR_COUNCIL.contains(first)
        ? Optional.of(COUNCIL)
        : Coded.find(NamedKind.class, first);
  }

  boolean isWork() {
    return this == WORKSTREAM || this == THEME;
  }

  boolean includes(Subject subject) {
    return type.isInstance(subject);
  }
}
