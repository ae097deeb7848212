package productivity.value.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import productivity.value.Days;
import productivity.value.FinancialYear;
import productivity.value.Period;

/** The stretches in which people count time. Quarters and years are those of the financial year. */
enum Unit {
  DAY(1, ChronoUnit.DAYS),
  WEEK(1, ChronoUnit.WEEKS),
  FORTNIGHT(2, ChronoUnit.WEEKS),
  MONTH(1, ChronoUnit.MONTHS),
  QUARTER(3, ChronoUnit.MONTHS),
  YEAR(1, ChronoUnit.YEARS);

  static final String WORDS = "(?:day|week|fortnight|month|quarter|year)";

  private static final int MONTHS_IN_QUARTER = 3;
  private static final int MONTHS_IN_YEAR = 12;

  private final int size;
  private final ChronoUnit unit;

  Unit(int size, ChronoUnit unit) {
    this.size = size;
    this.unit = unit;
  }

  static Unit of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  LocalDate plus(LocalDate day, int count) {
    return day.plus((long) count * size, unit);
  }

  /** The whole unit that holds the day: its Monday to Sunday, its month, its financial year. */
  Period around(LocalDate day) {
    return switch (this) {
      case DAY -> days(day, day);
      case WEEK -> week(day, 1);
      case FORTNIGHT -> week(day, 2);
      case MONTH ->
          new Period(
              Days.month(day), day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case QUARTER -> Period.of(FinancialYear.of(day), quarter(day));
      case YEAR -> Period.of(FinancialYear.of(day));
    };
  }

  private static Period week(LocalDate day, int weeks) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return days(monday, monday.plusWeeks(weeks).minusDays(1));
  }

  private static Period days(LocalDate first, LocalDate last) {
    return new Period(Days.range(first, last), first, last);
  }

  private static int quarter(LocalDate day) {
    int monthsSinceApril = Math.floorMod(day.getMonthValue() - 4, MONTHS_IN_YEAR);
    return monthsSinceApril / MONTHS_IN_QUARTER + 1;
  }
}
