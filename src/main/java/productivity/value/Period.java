package productivity.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days that a question or a promise is about, both ends included, with the words that
 * name it: {@code 2016-17}, {@code 2017-18 Q3} (quarters of the financial year), {@code July 2016}.
 */
public record Period(String label, LocalDate start, LocalDate end) {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4}[-/–]\\d{2}) ?Q([1-4])");

  /** Every day that a date can be written for: years 1 to 9999. */
  public static final Period ALL_TIME =
      new Period("all time", LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the period ends " + end + ", before " + start);
    }
  }

  public static Period of(FinancialYear year) {
    return new Period(year.toString(), year.start(), year.end());
  }

  /** Quarter 1 is April to June. */
  public static Period of(FinancialYear year, int quarter) {
    LocalDate start = year.start().plusMonths(3L * (quarter - 1));
    return new Period(year + " Q" + quarter, start, start.plusMonths(3).minusDays(1));
  }

  /** Reads {@code 2016-17} and {@code 2017-18 Q2}, the forms a deliverable's period takes. */
  public static Optional<Period> find(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int number = Integer.parseInt(quarter.group(2));
      return FinancialYear.find(quarter.group(1)).map(year -> of(year, number));
    }
    return FinancialYear.find(text).map(Period::of);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean overlaps(Period other) {
    return !start.isAfter(other.end) && !end.isBefore(other.start);
  }

  @Override
  public String toString() {
    return label;
  }
}
