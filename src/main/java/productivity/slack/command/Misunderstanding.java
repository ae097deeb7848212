package productivity.slack.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productivity.value.Refusal;
import productivity.value.Spelling;
import productivity.value.phrase.DatePhrases;

/** What to say to words that are no command, and which commands may have been meant. */
final class Misunderstanding {
  private static final int QUOTED = 60;
  private static final int SUGGESTED = 150;

  private Misunderstanding() {}

  /** True for a date and nothing else; also where the day is impossible. */
  private static boolean isDate(String words, LocalDate today) {
    try {
      return new DatePhrases(today).read(words).isPresent();
    } catch (Refusal noSuchDate) {
      return true;
    }
  }

  /** True for words that end in a date, so that "OPE 2016-17" is not taken for a code. */
  static boolean isDated(String words, LocalDate today) {
    try {
      return new DatePhrases(today).split(words).when().isPresent();
    } catch (Refusal noSuchDate) {
      return true;
    }
  }

  static Refusal noVerb(String words, LocalDate today) {
    if (isDate(words, today)) {
      return refusal(
          "“%s” is a date. Say what you want to know about it.".formatted(shortened(words, QUOTED)),
          List.of(Verb.DEADLINES.code() + " " + words, Verb.STATUS.code() + " " + words));
    }
    String[] split = words.split(" ", 2);
    List<String> suggestions = new ArrayList<>();
    Optional<Verb> near = near(split[0]);
    near.map(verb -> split.length == 1 ? verb.code() : verb.code() + " " + split[1])
        .ifPresent(suggestions::add);
    if (near.filter(Verb.STATUS::equals).isEmpty()) {
      suggestions.add(Verb.STATUS.code() + " " + words);
    }
    suggestions.add(Verb.FIND.code() + " " + words);
    return refusal(
        "There is no command “%s”. Type help to see the commands, or choose what you meant."
            .formatted(shortened(split[0], QUOTED)),
        suggestions);
  }

  /** A terminal does not know who is sitting at it. */
  static Refusal changes(String words) {
    return refusal(
        "Changes are made in Slack, where it is known who makes them. Type it there: /productivity %s"
            .formatted(shortened(words, SUGGESTED)),
        List.of());
  }

  static Refusal noTopic(String words) {
    List<String> topics =
        nearest(words)
            .map(verb -> List.of(Verb.HELP.code() + " " + verb.code()))
            .orElseGet(() -> List.of(Verb.HELP.code(), Verb.FIND.code() + " " + words));
    return refusal(
        "There is no help about “%s”. Type help to see the commands."
            .formatted(shortened(words, QUOTED)),
        topics);
  }

  static Refusal pageZero(String words) {
    return refusal(
        "Pages are numbered from 1. Type page 1 or leave it out.", List.of(words.strip()));
  }

  /** The words, where there are any. */
  static String required(Verb verb, String words) {
    if (!words.isEmpty()) {
      return words;
    }
    String example = Examples.of(verb).get(0);
    throw refusal(
        verb == Verb.FIND
            ? "Say what to find: %s.".formatted(example)
            : "Say which item by its code: %s.".formatted(example),
        List.of(example, Verb.HELP.code() + " " + verb.code()));
  }

  /** A refused date with its suggestions made into whole commands. */
  static Refusal completed(Refusal noSuchDate, Verb verb) {
    return refusal(
        noSuchDate.sentence(),
        noSuchDate.suggestions().stream().map(phrase -> verb.code() + " " + phrase).toList());
  }

  private static Optional<Verb> near(String word) {
    return nearest(word).filter(verb -> !verb.changes());
  }

  private static Optional<Verb> nearest(String word) {
    String typed = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.names().anyMatch(name -> Spelling.isNear(typed, name)))
        .findFirst();
  }

  private static Refusal refusal(String sentence, List<String> suggestions) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        sentence,
        suggestions.stream().map(command -> shortened(command, SUGGESTED)).toList());
  }

  private static String shortened(String words, int length) {
    int points = words.codePointCount(0, words.length());
    return points <= length
        ? words
        : words.substring(0, words.offsetByCodePoints(0, length - 1)) + "…";
  }
}
