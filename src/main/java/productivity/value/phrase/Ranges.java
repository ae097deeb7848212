package productivity.value.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Days;
import productivity.value.Refusal;

/**
 * From one date to another: {@code between 1 July and 31 August 2016}, {@code 1-12 July}. A year
 * given at one end counts for the other.
 */
final class Ranges implements Form {
  private static final Pattern OPENING = Pattern.compile("(?:between|from) ");
  private static final Pattern SEPARATOR =
      Pattern.compile(" (?:to|until|till|through|thru) | ?- ?");
  private static final Pattern SEPARATOR_AFTER_OPENING =
      Pattern.compile(" (?:and|to|until|till|through|thru) | ?- ?");
  private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})" + Calendar.ORDINAL);

  private final Form ends;

  Ranges(Form ends) {
    this.ends = ends;
  }

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    Matcher opening = OPENING.matcher(phrase);
    boolean opened = opening.lookingAt();
    String dates = opened ? phrase.substring(opening.end()) : phrase;
    return (opened ? SEPARATOR_AFTER_OPENING : SEPARATOR)
        .matcher(dates)
        .results()
        .map(gap -> between(dates.substring(0, gap.start()), dates.substring(gap.end()), moment))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Reading> between(String left, String right, Moment moment) {
    Matcher dayAlone = DAY_ALONE.matcher(left);
    if (dayAlone.matches()) {
      int day = Integer.parseInt(dayAlone.group(1));
      return ends.read(right, moment)
          .filter(Reading::isOneDay)
          .map(last -> sameMonth(day, last.period().end()));
    }
    return ends.read(left, moment).flatMap(first -> ending(left, first, right, moment));
  }

  private Optional<Reading> ending(String left, Reading first, String right, Moment moment) {
    if (first.fixed()) {
      Moment after = moment.near(first.period().start(), Moment.Side.NEXT_OR_NOW);
      return ends.read(right, after).map(last -> joined(first, last));
    }
    return ends.read(right, moment)
        .flatMap(
            last ->
                ends.read(left, moment.near(last.period().end(), Moment.Side.LAST_OR_NOW))
                    .map(before -> joined(before, last)));
  }

  private static Reading joined(Reading first, Reading last) {
    return days(first.period().start(), last.period().end());
  }

  private static Reading sameMonth(int day, LocalDate last) {
    if (day < 1 || day > last.getDayOfMonth()) {
      throw backwards(day + " " + Days.month(last), Days.day(last));
    }
    return days(last.withDayOfMonth(day), last);
  }

  private static Reading days(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw backwards(Days.day(first), Days.day(last));
    }
    return Reading.ofDays("", first, last);
  }

  private static Refusal backwards(String first, String last) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "The first date, %s, is after the last, %s. Type the earlier one first."
            .formatted(first, last));
  }
}
