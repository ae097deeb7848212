package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productivity.value.Spelling;
import productivity.value.Words;

/**
 * Something that can be named: by its code and full name, or by shorter forms that people use for
 * it. A command reaches it by {@code typed}.
 */
record Candidate(Subject subject, String typed, List<Words> names, List<Words> shortNames) {
  /** How well words name something, best first. */
  enum Fit {
    FULL_NAME,
    SHORT_NAME,
    BEGINNING,
    WORDS
  }

  private static final double WORD_BY_WORD = 0.9;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

  Candidate {
    names = List.copyOf(names);
    shortNames = shortNames.stream().filter(words -> !words.isEmpty()).toList();
  }

  /** By a code and a name; short forms are the name without its aside, and its initials. */
  static Candidate of(Subject subject, String code, String name) {
    Words main = Words.of(ASIDE.matcher(name).replaceAll(""));
    Stream<Words> initials =
        Stream.of(main, Words.of(code))
            .map(Words::initials)
            .filter(letters -> letters.length() > 1)
            .map(Words::of);
    return new Candidate(
        subject,
        code,
        List.of(Words.of(code), Words.of(name)),
        Stream.concat(Stream.of(main), initials).toList());
  }

  /** The same thing, known by another's names as well. */
  Candidate orCalled(Candidate other) {
    return new Candidate(
        subject,
        typed,
        Stream.concat(names.stream(), other.names.stream()).toList(),
        Stream.concat(shortNames.stream(), other.shortNames.stream()).toList());
  }

  boolean isCalled(Words asked) {
    return Stream.concat(names.stream(), shortNames.stream()).anyMatch(asked::isSameAs);
  }

  Optional<Fit> fit(Words asked) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (names.stream().anyMatch(asked::isSameAs)) {
      return Optional.of(Fit.FULL_NAME);
    }
    if (shortNames.stream().anyMatch(asked::isSameAs)) {
      return Optional.of(Fit.SHORT_NAME);
    }
    if (names.stream().anyMatch(name -> name.toString().startsWith(asked.toString()))) {
      return Optional.of(Fit.BEGINNING);
    }
    return names.stream().anyMatch(asked::areIn) ? Optional.of(Fit.WORDS) : Optional.empty();
  }

  /** From 0, nothing like it, to 1, the same; a whole name counts more than words of one. */
  double likeness(Words asked) {
    return Stream.concat(names.stream(), shortNames.stream())
        .mapToDouble(
            name ->
                Math.max(
                    Spelling.likeness(asked.toString(), name.toString()),
                    WORD_BY_WORD * likeness(asked, name)))
        .max()
        .orElse(0);
  }

  private static double likeness(Words asked, Words name) {
    return asked.list().stream()
        .mapToDouble(
            word ->
                name.list().stream().mapToDouble(n -> Spelling.likeness(word, n)).max().orElse(0))
        .average()
        .orElse(0);
  }
}
