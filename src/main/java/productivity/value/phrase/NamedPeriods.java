package productivity.value.phrase;

import static productivity.value.phrase.Calendar.MONTH;
import static productivity.value.phrase.Calendar.YEAR;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Days;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Refusal;

/**
 * Months, quarters and years by name: {@code July}, {@code 2017-18 Q3}, {@code 2016}. A quarter is
 * one of the financial year, the current one where none is named; a single year runs from January
 * to December.
 */
final class NamedPeriods implements Form {
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(?<month>" + MONTH + ")(?: (?<year>" + YEAR + "))?");
  private static final Pattern ISO_MONTH =
      Pattern.compile("(?<year>" + YEAR + ")-(?<month>0[1-9]|1[0-2])");
  private static final Pattern CALENDAR_YEAR =
      Pattern.compile("(?:the )?(?:(?:calendar )?year )?(?<year>" + YEAR + ")");
  private static final String YEARS = "(?<first>" + YEAR + ")[-/](?<second>(?:\\d\\d)?\\d\\d)";
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("(?:the )?(?:fy ?|financial year )?" + YEARS);
  private static final String QUARTER = "(?:q|quarter ?)(?<quarter>[1-4])";
  private static final List<Pattern> QUARTERS =
      List.of(
          Pattern.compile(QUARTER),
          Pattern.compile(YEARS + ",? ?" + QUARTER),
          Pattern.compile(QUARTER + ",? ?(?:of )?" + YEARS));

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    return month(phrase, moment)
        .or(() -> year(phrase))
        .or(() -> quarter(phrase, moment))
        .or(() -> isoMonth(phrase));
  }

  private static Optional<Reading> month(String phrase, Moment moment) {
    Matcher parts = NAMED_MONTH.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int month = Calendar.month(parts.group("month"));
    String year = parts.group("year");
    Period period =
        year == null
            ? moment.choose(candidate -> Optional.of(of(YearMonth.of(candidate, month))))
            : of(YearMonth.of(Integer.parseInt(year), month));
    return Optional.of(Reading.of(period, period.label(), year != null));
  }

  private static Optional<Reading> isoMonth(String phrase) {
    Matcher parts = ISO_MONTH.matcher(phrase);
    return parts.matches() ? fixed(of(YearMonth.parse(phrase))) : Optional.empty();
  }

  private static Optional<Reading> year(String phrase) {
    Matcher calendar = CALENDAR_YEAR.matcher(phrase);
    if (calendar.matches()) {
      Year year = Year.parse(calendar.group("year"));
      Period period = new Period(year.toString(), year.atDay(1), year.atDay(year.length()));
      return Optional.of(Reading.of(period, "the calendar year " + year, true));
    }
    Matcher financial = FINANCIAL_YEAR.matcher(phrase);
    boolean month = ISO_MONTH.matcher(phrase).matches() && financialYear(phrase).isEmpty();
    return financial.matches() && !month
        ? Optional.of(reading(existing(financial)))
        : Optional.empty();
  }

  private static Optional<Reading> quarter(String phrase, Moment moment) {
    return QUARTERS.stream()
        .map(way -> way.matcher(phrase))
        .filter(Matcher::matches)
        .findFirst()
        .map(parts -> quarter(parts, moment.today()));
  }

  private static Reading quarter(Matcher parts, LocalDate today) {
    boolean yearGiven = parts.pattern().pattern().contains("?<first>");
    FinancialYear year = yearGiven ? existing(parts) : FinancialYear.of(today);
    return reading(Period.of(year, Integer.parseInt(parts.group("quarter"))));
  }

  /** A quarter with its months, so that nobody takes it for one of the calendar year. */
  static Reading reading(Period quarter) {
    String months = Days.month(quarter.start()) + " to " + Days.month(quarter.end());
    return Reading.of(quarter, quarter.label() + ", " + months, true);
  }

  static Reading reading(FinancialYear year) {
    return Reading.of(Period.of(year), "the financial year " + year, true);
  }

  private static FinancialYear existing(Matcher parts) {
    String first = parts.group("first");
    String second = parts.group("second");
    return financialYear(first + "-" + second.substring(second.length() - 2))
        .orElseThrow(() -> noSuchYear(first + "-" + second, Integer.parseInt(first)));
  }

  private static Optional<FinancialYear> financialYear(String written) {
    return FinancialYear.find(written);
  }

  private static Refusal noSuchYear(String written, int first) {
    FinancialYear meant = new FinancialYear(first);
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "“%s” is not a financial year: the second year follows the first. Type %s."
            .formatted(written, meant),
        List.of(meant.toString()));
  }

  private static Optional<Reading> fixed(Period period) {
    return Optional.of(Reading.of(period, period.label(), true));
  }

  private static Period of(YearMonth month) {
    return new Period(Days.month(month.atDay(1)), month.atDay(1), month.atEndOfMonth());
  }
}
