package productivity.slack.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.value.Code;
import productivity.value.Refusal;
import productivity.value.phrase.DatePhrases;
import productivity.value.phrase.DatePhrases.Split;

/**
 * The grammar of {@code /productivity}: a verb, the words that say what it is about, a date phrase,
 * a page. No words ask for the status, a code alone for that item.
 */
final class CommandParser {
  private static final Pattern PAGE = Pattern.compile("(?i)(?:^|\\s)page (\\d{1,4})$");
  private static final Set<String> LEADING = Set.of("of", "for", "in", "on", "about");

  private CommandParser() {}

  /**
   * Reads what a person typed.
   *
   * @throws Refusal where it is no command; its suggestions are commands they may have meant
   */
  static Command parse(String text, LocalDate today) {
    String plain = SlackText.unquestioned(SlackText.plain(text));
    Matcher page = PAGE.matcher(plain);
    if (!page.find()) {
      return parse(plain, 1, today);
    }
    int number = Integer.parseInt(page.group(1));
    if (number == 0) {
      throw Misunderstanding.pageZero(plain.substring(0, page.start()));
    }
    return parse(plain.substring(0, page.start()).strip(), number, today);
  }

  private static Command parse(String words, int page, LocalDate today) {
    if (words.isEmpty()) {
      return new Command.Status("", Optional.empty(), page);
    }
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    String rest = space < 0 ? "" : words.substring(space + 1);
    Optional<Verb> verb = Verb.find(first.toLowerCase(Locale.ROOT));
    if (verb.filter(Verb::changes).isPresent()) {
      throw Misunderstanding.changes(words);
    }
    if (verb.isPresent()) {
      return command(verb.get(), rest, page, today);
    }
    if (Code.isLikely(words) && !Misunderstanding.isDated(words, today)) {
      return new Command.Show(words, page);
    }
    throw Misunderstanding.noVerb(words, today);
  }

  private static Command command(Verb verb, String rest, int page, LocalDate today) {
    return switch (verb) {
      case GRANTS -> new Command.Grants(about(rest), page);
      case SHOW -> new Command.Show(Misunderstanding.required(verb, rest), page);
      case FIND -> new Command.Find(Misunderstanding.required(verb, rest), page);
      case HISTORY -> new Command.History(Misunderstanding.required(verb, about(rest)), page);
      case LEADS -> new Command.Leads(page);
      case HELP -> new Command.Help(topic(rest), page);
      case STATUS, DEADLINES, SAVINGS -> dated(verb, rest, page, today);
      default -> throw Misunderstanding.changes(rest);
    };
  }

  private static Command dated(Verb verb, String rest, int page, LocalDate today) {
    Split split = split(verb, rest, today);
    String about = about(split.before());
    return switch (verb) {
      case DEADLINES -> new Command.Deadlines(about, split.when(), page);
      case SAVINGS -> new Command.Savings(about, split.when(), page);
      default -> new Command.Status(about, split.when(), page);
    };
  }

  /** Words that end in a quotation mark are a name, whatever they look like. */
  private static Split split(Verb verb, String words, LocalDate today) {
    if (words.isEmpty() || words.endsWith("\"")) {
      return new Split(words, Optional.empty());
    }
    try {
      return new DatePhrases(today).split(words);
    } catch (Refusal noSuchDate) {
      throw Misunderstanding.completed(noSuchDate, verb);
    }
  }

  /** Without the small words that lead to a name, however many: "status of digital". */
  private static String about(String words) {
    return Stream.of(words.split(" "))
        .dropWhile(word -> LEADING.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static String topic(String rest) {
    if (rest.isEmpty()) {
      return "";
    }
    return Verb.find(rest.toLowerCase(Locale.ROOT))
        .map(Verb::code)
        .orElseThrow(() -> Misunderstanding.noTopic(rest));
  }
}
