package productivity.slack.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.deadline.DeadlineKind;
import productivity.slack.command.SlackText;
import productivity.slack.command.Verb;
import productivity.status.Reading;
import productivity.value.Refusal;

/** The grammar of changes: a verb, what it is about, and what is to become of it. */
final class OrderParser {
  private static final Pattern NUMBER =
      Pattern.compile("(?:change )?#?(\\d{1,18})", Pattern.CASE_INSENSITIVE);
  private static final List<String> LAST = List.of("", "last", "it", "that", "my last change");

  private final Named named;
  private final String person;
  private final Optional<String> place;

  /** The place is the channel in which it is said. */
  OrderParser(Reading reading, String person, Optional<String> place) {
    this.place = place;
    this.named = new Named(reading);
    this.person = person;
  }

  /**
   * What is to be changed.
   *
   * @throws Refusal where it is no change; its suggestions are whole commands in the form in which
   *     Slack hands them over
   */
  Understood parse(String text) {
    Said.Cut cut = Said.of(text).cut();
    Verb verb =
        Verb.find(first(cut)).filter(Verb::changes).orElseThrow(() -> NearVerbs.refusal(text));
    return parse(verb, cut.rest());
  }

  /** The word that should be a verb; {@code reminders?} is one. */
  static String first(Said.Cut cut) {
    String first = cut.first().plain().toLowerCase(Locale.ROOT);
    return cut.rest().isBlank() ? SlackText.unquestioned(first) : first;
  }

  private Understood parse(Verb verb, Said rest) {
    return switch (verb) {
      case UPDATE -> new UpdateWords(named).update(rest);
      case RATE -> new UpdateWords(named).rate(rest);
      case DONE -> new DateWords(named).done(rest);
      case MOVE -> new DateWords(named).move(rest);
      case DECIDE -> new DateWords(named).decide(rest);
      case ADD -> add(rest);
      case LEAD -> new PeopleWords(named, person).lead(rest);
      case DEPUTY -> new PeopleWords(named, person).deputy(rest);
      case ECHO -> new EchoWords(named, person, place).echo(rest);
      case REMIND -> new RemindWords(named, person, place).remind(rest);
      case DIGEST -> new RemindWords(named, person, place).digest(rest);
      case OFFICE -> new OfficeWords(named).office(rest);
      case UNDO -> undo(rest);
      case STATUS, DEADLINES, SAVINGS, GRANTS, SHOW, FIND, HISTORY, LEADS, HELP ->
          throw new IllegalArgumentException(verb + " changes nothing");
    };
  }

  private Understood add(Said rest) {
    Said.Cut one = rest.cut();
    Said.Cut two = one.rest().cut();
    String first = one.first().plain().toLowerCase(Locale.ROOT);
    return switch (first) {
      case "deadline", "date" ->
          new DeadlineWords(named, person).add(one.rest(), DeadlineKind.MILESTONE);
      case "saving", "savings" -> new SavingWords(named, person).add(one.rest());
      case "deliverable", "promise" -> new DeliverableWords(named, person).add(one.rest());
      default ->
          addKind(first + " " + two.first().plain(), two.rest())
              .or(() -> addKind(first, one.rest()))
              .orElseThrow(OrderParser::addWhat);
    };
  }

  /** A kind of deadline can stand for the word: {@code add decision Autumn Budget on …}. */
  private Optional<Understood> addKind(String words, Said rest) {
    return DeadlineWords.kind(words).map(kind -> new DeadlineWords(named, person).add(rest, kind));
  }

  private static Understood undo(Said rest) {
    String words = rest.plain().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      return new Understood(new Operation.Undo(Optional.of(Long.valueOf(number.group(1)))), "");
    }
    if (LAST.contains(words)) {
      return new Understood(new Operation.Undo(Optional.empty()), "");
    }
    throw new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say the number of the change, like undo 12, or undo alone for your newest. History shows"
            + " the numbers: history EP-3.",
        List.of("help undo"));
  }

  private static Refusal addWhat() {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say what to add: a deadline, a saving or a deliverable. For example: %s."
            .formatted(DeadlineWords.EXAMPLE),
        List.of("help add"));
  }
}
