package productivity.value;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A UK financial year, 1 April to 31 March, written by both its years: {@code 2016-17}. */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/–](\\d{2})");

  public static FinancialYear of(LocalDate day) {
    boolean begun = day.getMonthValue() >= Month.APRIL.getValue();
    return new FinancialYear(begun ? day.getYear() : day.getYear() - 1);
  }

  /** Reads {@code 2016-17}; empty unless the second year follows the first. */
  public static Optional<FinancialYear> find(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
    return Integer.parseInt(matcher.group(2)) == (year.startYear + 1) % 100
        ? Optional.of(year)
        : Optional.empty();
  }

  public LocalDate start() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  public LocalDate end() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }
}
