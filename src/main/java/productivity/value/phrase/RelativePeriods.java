package productivity.value.phrase;

import static productivity.value.phrase.Calendar.NUMBER;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.FinancialYear;
import productivity.value.Period;

/**
 * Stretches counted from today: {@code this week}, {@code next 30 days}, {@code last year}. Weeks
 * begin on Monday; years are financial unless called calendar years.
 */
final class RelativePeriods implements Form {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:the )?(?<which>this|current|next|coming|last|past|previous) (?<unit>"
              + Unit.WORDS
              + ")");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:the )?(?<which>next|coming|last|past|previous) (?<count>"
              + NUMBER
              + ") (?<unit>"
              + Unit.WORDS
              + ")s?");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:the )?(?<which>this|current|next|last|previous) (?<kind>financial|calendar) year");

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    LocalDate today = moment.today();
    return whole(phrase, today).or(() -> counted(phrase, today)).or(() -> year(phrase, today));
  }

  private static Optional<Reading> whole(String phrase, LocalDate today) {
    Matcher parts = WHOLE.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Unit unit = Unit.of(parts.group("unit"));
    Period period = unit.around(unit.plus(today, steps(parts.group("which"))));
    return Optional.of(
        switch (unit) {
          case DAY -> Reading.ofDay(period.start(), true);
          case QUARTER -> NamedPeriods.reading(period);
          case YEAR -> NamedPeriods.reading(FinancialYear.of(period.start()));
          default -> Reading.of(period, phrase + ", " + period.label(), true);
        });
  }

  private static Optional<Reading> counted(String phrase, LocalDate today) {
    Matcher parts = COUNTED.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int steps = steps(parts.group("which")) * Calendar.number(parts.group("count"));
    LocalDate far = Unit.of(parts.group("unit")).plus(today, steps);
    String words = phrase.startsWith("the ") ? phrase : "the " + phrase;
    return Optional.of(
        steps < 0 ? Reading.ofDays(words, far, today) : Reading.ofDays(words, today, far));
  }

  private static Optional<Reading> year(String phrase, LocalDate today) {
    Matcher parts = YEARS.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int steps = steps(parts.group("which"));
    if (parts.group("kind").equals("financial")) {
      int first = FinancialYear.of(today).startYear() + steps;
      return Optional.of(NamedPeriods.reading(new FinancialYear(first)));
    }
    Year year = Year.from(today).plusYears(steps);
    Period period = new Period(year.toString(), year.atDay(1), year.atDay(year.length()));
    return Optional.of(Reading.of(period, "the calendar year " + year, true));
  }

  private static int steps(String which) {
    return switch (which) {
      case "this", "current" -> 0;
      case "next", "coming" -> 1;
      default -> -1;
    };
  }
}
