package productivity.slack.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.slack.command.SlackText;
import productivity.slack.command.Verb;
import productivity.status.ItemKind;
import productivity.status.Naming;
import productivity.status.Reading;
import productivity.status.Subject;
import productivity.value.Code;
import productivity.value.Refusal;

/** Finds what the words of a change name: the item that they begin with, or a workstream. */
record Named(Reading reading) {
  private static final Pattern MARKS = Pattern.compile("[,.]+$");
  private static final Pattern ENDING = Pattern.compile("^([^;:]+)([;:].*)$", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,6}");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9}\\p{L}?)([,;:.].*)?", Pattern.DOTALL);

  /** An item, how a person reads it, and the words after its code. */
  record Found(Subject.Item item, String typed, String title, Said rest) {}

  private record Taken(String code, Said rest) {}

  /** The code that the words are, where they are nothing more. */
  static Optional<String> codeAlone(Said words) {
    Taken code = code(words);
    return Optional.of(code.code()).filter(any -> code.rest().isBlank()).filter(Code::isLikely);
  }

  /** The deliverable of a code; nothing where that is unclear, or none. */
  Optional<String> deliverable(String code) {
    try {
      Subject subject = reading.named(new Naming(Verb.UPDATE.code(), code, ""));
      return subject instanceof Subject.Item item && item.kind() == ItemKind.DELIVERABLE
          ? Optional.of(item.code())
          : Optional.empty();
    } catch (Refusal unclear) {
      return Optional.empty();
    }
  }

  /** The item whose code the words begin with. */
  Found item(Verb verb, Said words, String example) {
    Taken code = code(words);
    if (!Code.isLikely(code.code())) {
      throw noCode(verb, code.code(), example);
    }
    Subject subject = reading.named(new Naming(verb.code(), code.code(), code.rest().raw()));
    if (subject instanceof Subject.Item item) {
      return new Found(item, code.code(), reading.titled(item), code.rest());
    }
    throw new Refusal(
        Refusal.Code.INVALID,
        "%s cannot be changed with %s.".formatted(subject.label(), verb.code()),
        List.of("show " + code.code()));
  }

  /** The workstream that the words name; the command around them is for suggestions. */
  Subject.Stream workstream(String before, Said name, String after) {
    if (resolved(before, name, after) instanceof Subject.Stream stream) {
      return stream;
    }
    throw new Refusal(
        Refusal.Code.INVALID,
        "%s is not a workstream. Name one, like procurement.".formatted(shortened(name.plain())));
  }

  /** A comma stands close to what it follows, in suggestions too. */
  private Subject resolved(String before, Said name, String after) {
    try {
      return reading.named(new Naming(before, name.plain(), after));
    } catch (Refusal unresolved) {
      throw new Refusal(
          unresolved.code(),
          unresolved.sentence(),
          unresolved.suggestions().stream()
              .map(command -> after.startsWith(",") ? command.replace(" " + after, after) : command)
              .toList());
    }
  }

  /** A code may be written apart, "EP 3", and what follows it may stand close: "EP-3: amber". */
  private static Taken code(Said words) {
    Said.Cut cut = words.cut();
    Said.Cut second = cut.rest().cut();
    Matcher number = NUMBER.matcher(second.first().raw());
    if (LETTERS.matcher(cut.first().plain()).matches() && number.matches()) {
      String close = number.group(2) == null ? "" : number.group(2);
      return new Taken(cut.first().plain() + " " + number.group(1), joined(close, second.rest()));
    }
    Matcher ending = ENDING.matcher(cut.first().raw());
    return ending.matches()
        ? new Taken(SlackText.plain(ending.group(1)), joined(ending.group(2), cut.rest()))
        : new Taken(MARKS.matcher(cut.first().plain()).replaceAll(""), cut.rest());
  }

  private static Said joined(String close, Said rest) {
    return close.isEmpty() ? rest : Said.of(close + " " + rest.raw());
  }

  private static Refusal noCode(Verb verb, String word, String example) {
    String what = word.isEmpty() ? "" : "“%s” is no code. ".formatted(shortened(word));
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        what + "Say which item by its code: " + example + ".",
        List.of("help " + verb.code().toLowerCase(Locale.ROOT)));
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= 40
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 39)) + "…";
  }
}
