package productivity.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The date an observation speaks for, as exactly as it is known: {@code 2016}, {@code 2016-07},
 * {@code 2016-07-29} or {@code FY2016-17}. Kept as written. It is known from its first day on and
 * sorts by its last: what was said "in July" is known in July, and replaces what was said on the
 * 12th, unless that was entered later.
 */
public record AsAt(String written) {
  private static final String FINANCIAL = "FY";

  /** How long a year and a month are, as written. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;

  public AsAt {
    if (!isDate(written)) {
      throw new IllegalArgumentException("not a date: " + written);
    }
  }

  public static AsAt of(LocalDate day) {
    return new AsAt(day.toString());
  }

  public static Optional<AsAt> find(String text) {
    return isDate(text) ? Optional.of(new AsAt(text)) : Optional.empty();
  }

  public boolean isKnownBy(LocalDate today) {
    return !start().isAfter(today);
  }

  public LocalDate start() {
    return start(written);
  }

  public LocalDate end() {
    LocalDate start = start();
    if (isFinancialYear(written)) {
      return start.plusYears(1).minusDays(1);
    }
    return switch (written.length()) {
      case YEAR -> start.with(TemporalAdjusters.lastDayOfYear());
      case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
      default -> start;
    };
  }

  /** Whether this is one day, and the other a longer period that it belongs to. */
  public boolean isDayWithin(AsAt other) {
    return start().equals(end())
        && !other.start().equals(other.end())
        && !start().isBefore(other.start())
        && !end().isAfter(other.end());
  }

  /** {@code 29 July 2016}, {@code July 2016}, {@code 2016} or {@code 2016-17}. */
  @Override
  public String toString() {
    if (isFinancialYear(written)) {
      return written.substring(FINANCIAL.length());
    }
    if (written.length() == YEAR) {
      return written;
    }
    return written.length() == MONTH ? Days.month(start()) : Days.day(start());
  }

  private static boolean isDate(String text) {
    try {
      return Period.ALL_TIME.contains(start(text));
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  private static LocalDate start(String text) {
    if (isFinancialYear(text)) {
      return FinancialYear.find(text.substring(FINANCIAL.length()))
          .orElseThrow(() -> new DateTimeParseException("not a financial year", text, 0))
          .start();
    }
    return switch (text.length()) {
      case YEAR -> LocalDate.parse(text + "-01-01");
      case MONTH -> LocalDate.parse(text + "-01");
      default -> LocalDate.parse(text);
    };
  }

  private static boolean isFinancialYear(String text) {
    return text.startsWith(FINANCIAL);
  }
}
