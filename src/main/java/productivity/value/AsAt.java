package productivity.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date an observation speaks for, as exactly as it is known: {@code 2016}, {@code 2016-07},
 * {@code 2016-07-29} or {@code FY2016-17}. Kept as written. It is known from its first day on and
 * sorts by its last: what was said "in July" is known in July, and replaces what was said on the
 * 12th.
 */
public record AsAt(String written) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String FINANCIAL = "FY";

  public AsAt {
    if (period(written).isEmpty()) {
      throw new IllegalArgumentException("not a date: " + written);
    }
  }

  public static AsAt of(LocalDate day) {
    return new AsAt(day.toString());
  }

  public static Optional<AsAt> find(String text) {
    return period(text).map(known -> new AsAt(text));
  }

  public boolean isKnownBy(LocalDate today) {
    return !start().isAfter(today);
  }

  public LocalDate end() {
    return period().end();
  }

  public LocalDate start() {
    return period().start();
  }

  /** {@code 29 July 2016}, {@code July 2016}, {@code 2016} or {@code 2016-17}. */
  @Override
  public String toString() {
    return period().label();
  }

  private Period period() {
    return period(written).orElseThrow();
  }

  private static Optional<Period> period(String text) {
    if (text.startsWith(FINANCIAL)) {
      return FinancialYear.find(text.substring(FINANCIAL.length())).map(Period::of);
    }
    if (YEAR.matcher(text).matches()) {
      Year year = Year.parse(text);
      return Optional.of(new Period(text, year.atDay(1), year.atDay(year.length())));
    }
    if (MONTH.matcher(text).matches()) {
      YearMonth month = YearMonth.parse(text);
      return Optional.of(
          new Period(Days.month(month.atDay(1)), month.atDay(1), month.atEndOfMonth()));
    }
    return DAY.matcher(text).matches() ? day(text) : Optional.empty();
  }

  private static Optional<Period> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new Period(Days.day(day), day, day));
    } catch (java.time.format.DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
