package productivity.value.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Days;
import productivity.value.Period;

/**
 * One edge of a period: {@code end of March} is its last day, {@code by Friday} runs from today,
 * {@code since 1 July} to today.
 */
final class Edges implements Form {
  private static final Pattern DAY_OF =
      Pattern.compile("(?:the )?(?<edge>end|start|beginning) of (?:the )?(?<of>.+)");
  private static final Pattern BARE_UNIT = Pattern.compile(Unit.WORDS);
  private static final Pattern OPEN =
      Pattern.compile("(?<edge>by|until|till|up to|before|since|after|from) (?:the )?(?<of>.+)");

  private final Form whole;

  Edges(Form whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    return day(phrase, moment).or(() -> open(phrase, moment));
  }

  /** The first or last day of a period. */
  Optional<Reading> day(String phrase, Moment moment) {
    Matcher parts = DAY_OF.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String of = parts.group("of");
    boolean last = parts.group("edge").equals("end");
    return whole
        .read(BARE_UNIT.matcher(of).matches() ? "this " + of : of, moment)
        .map(found -> edge(found, last));
  }

  private static Reading edge(Reading found, boolean last) {
    Period period = found.period();
    return Reading.ofDay(last ? period.end() : period.start(), found.fixed());
  }

  private Optional<Reading> open(String phrase, Moment moment) {
    Matcher parts = OPEN.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String edge = parts.group("edge");
    Moment near =
        edge.equals("since") ? moment.near(moment.today(), Moment.Side.LAST_OR_NOW) : moment;
    Form ends = Form.firstOf(whole, this::day);
    return ends.read(parts.group("of"), near)
        .flatMap(found -> open(edge, found.period(), moment.today()));
  }

  private static Optional<Reading> open(String edge, Period period, LocalDate today) {
    return switch (edge) {
      case "since" -> since(period.start(), today);
      case "after" -> Optional.of(from(period.end().plusDays(1)));
      case "from" -> Optional.of(from(period.start()));
      case "before" -> Optional.of(until(period.start().minusDays(1), today));
      default -> Optional.of(until(period.end(), today));
    };
  }

  private static Optional<Reading> since(LocalDate first, LocalDate today) {
    return first.isAfter(today)
        ? Optional.of(from(first))
        : Optional.of(Reading.ofDays("since then", first, today));
  }

  private static Reading from(LocalDate first) {
    String words = "from " + Days.day(first) + " on";
    return Reading.of(new Period(words, first, Period.ALL_TIME.end()), words, true);
  }

  private static Reading until(LocalDate last, LocalDate today) {
    if (!last.isBefore(today)) {
      return Reading.ofDays("from today", today, last);
    }
    String words = "up to " + Days.day(last);
    return Reading.of(new Period(words, Period.ALL_TIME.start(), last), words, true);
  }
}
