package productivity.slack.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.slack.command.Verb;
import productivity.value.DateSpan;
import productivity.value.Refusal;
import productivity.value.When;

/** What becomes of a date: it is kept, moved, or others decide. */
final class DateWords {
  static final String DONE_EXAMPLE = "done DL-118 on 29 July 2016";
  static final String MOVE_EXAMPLE = "move DL-118 to 5 August because the board met late";
  static final String DECIDE_EXAMPLE = "decide DL-45 announced: 20 partnerships funded";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern ON = Pattern.compile("on\\b(.*)", FLAGS);
  private static final Pattern TO = Pattern.compile("[,:]?\\s*(?:to|until|till)\\b(.*)", FLAGS);
  private static final Pattern WHY =
      Pattern.compile("[,;:.–—-]*\\s*(?:(?:because|note)\\b[\\h:,]*)?(.*)", FLAGS);
  private static final Pattern DECIDED =
      Pattern.compile("[,:]?\\s*(?:(?:announced|decided|outcome|result)\\b)?(.*)", FLAGS);

  private static final Pattern NUMBER = Pattern.compile("\\d");

  private final Named named;
  private final Dates dates;

  DateWords(Named named) {
    this.named = named;
    this.dates = new Dates(named.reading().today());
  }

  Understood done(Said words) {
    Named.Found found = named.item(Verb.DONE, words, DONE_EXAMPLE);
    Dated dated = dated(found, "done " + found.typed(), found.rest());
    String note = FreeText.note(why(dated.rest()));
    return new Understood(
        new Operation.Complete(
            found.item(), dated.day(), note.isEmpty() ? Optional.empty() : Optional.of(note)),
        found.title());
  }

  Understood decide(Said words) {
    Named.Found found = named.item(Verb.DECIDE, words, DECIDE_EXAMPLE);
    String before = "decide " + found.typed() + " announced";
    Dated dated = dated(found, before, Said.of(group(DECIDED, found.rest().raw())));
    String outcome = FreeText.note(why(dated.rest()));
    if (outcome.isEmpty()) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          "Say what was decided, after a colon: %s."
              .formatted(DECIDE_EXAMPLE.replace("DL-45", found.typed())),
          List.of("show " + found.typed()));
    }
    return new Understood(new Operation.Decide(found.item(), outcome, dated.day()), found.title());
  }

  Understood move(Said words) {
    Named.Found found = named.item(Verb.MOVE, words, MOVE_EXAMPLE);
    Matcher to = TO.matcher(found.rest().raw());
    Said after = Said.of(to.matches() ? to.group(1) : found.rest().raw());
    Dates.Leading leading =
        dates.leading("move " + found.typed() + " to", after).orElseThrow(() -> noDate(found));
    DateSpan span = dates.span(leading.when()).orElseThrow(() -> noDate(found));
    String reason = FreeText.note(why(leading.rest()));
    return new Understood(
        new Operation.Move(
            found.item(), span, reason.isEmpty() ? Optional.empty() : Optional.of(reason)),
        found.title());
  }

  private record Dated(LocalDate day, Said rest) {}

  /** Today where no day is said. After "on" something is said that should be a day. */
  private Dated dated(Named.Found found, String before, Said words) {
    Matcher on = ON.matcher(words.raw());
    if (on.matches()) {
      Said after = Said.of(on.group(1));
      Optional<Dates.Leading> said = dates.leading(before + " on", after);
      return said.map(leading -> new Dated(day(found, leading.when()), leading.rest()))
          .orElseGet(() -> new Dated(dates.today(), words));
    }
    return unannounced(words)
        .flatMap(
            leading -> dates.pastDay(leading.when()).map(day -> new Dated(day, leading.rest())))
        .orElseGet(() -> new Dated(dates.today(), words));
  }

  private Optional<Dates.Leading> unannounced(Said words) {
    try {
      return dates.leading(words);
    } catch (Refusal notMeantAsADate) {
      return Optional.empty();
    }
  }

  private LocalDate day(Named.Found found, When when) {
    return dates
        .pastDay(when)
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Code.NOT_UNDERSTOOD,
                    "%s is not one day. Say the day: %s."
                        .formatted(
                            when.understood(), DONE_EXAMPLE.replace("DL-118", found.typed()))));
  }

  private static Refusal noDate(Named.Found found) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say the new date after “to”: %s. A day, a month, a quarter or a year will do."
            .formatted(MOVE_EXAMPLE.replace("DL-118", found.typed())),
        List.of("show " + found.typed(), "help move"));
  }

  /** What is left, without the word that leads to it. */
  private String why(Said rest) {
    new AnotherDay(dates)
        .in(rest)
        .filter(day -> NUMBER.matcher(day.phrase()).find())
        .ifPresent(
            day -> {
              throw new Refusal(
                  Refusal.Code.NOT_UNDERSTOOD,
                  ("It is not clear whether “%s” is part of the date or your note. Say one date, and"
                          + " put a colon before a note that begins with one. Nothing was changed.")
                      .formatted(FreeText.brief(rest.line())));
            });
    return Said.of(group(WHY, rest.exact())).raw();
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group(1) : text;
  }
}
