package productivity.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in words, the GOV.UK way: {@code 29 July 2016}. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_ALONE = DateTimeFormatter.ofPattern("d", Locale.UK);
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

  /** {@code 21 to 22 July 2016}, {@code 12 July to 11 August 2016}; one day by itself. */
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " to " + day(last);
    }
    DateTimeFormatter start = first.getMonth() == last.getMonth() ? DAY_ALONE : DAY_AND_MONTH;
    return start.format(first) + " to " + day(last);
  }

  static String monthAlone(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  static boolean isOneMonth(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
  }
}
