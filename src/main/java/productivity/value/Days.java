package productivity.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words, the GOV.UK way: {@code 29 July 2016}. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private Days() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Friday 29 July 2016}. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static boolean isOneMonth(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
  }
}
