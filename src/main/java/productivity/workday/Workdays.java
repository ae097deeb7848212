package productivity.workday;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productivity.value.Refusal;

/**
 * Monday to Friday without a nation's bank holidays and the days on which the office is closed
 * besides. Safe for use by many threads.
 */
public final class Workdays {
  private static final int DAYS_IN_WEEK = 7;
  private static final int WORKDAYS_IN_WEEK = 5;
  private static final long FIRST_MONDAY = LocalDate.of(1900, 1, 1).toEpochDay();

  private final BankHolidays holidays;
  private final Set<LocalDate> closures;

  private Workdays(BankHolidays holidays, Set<LocalDate> closures) {
    this.holidays = holidays;
    this.closures = Set.copyOf(closures);
  }

  /**
   * For a nation by its code, such as {@code england-and-wales}.
   *
   * @throws Refusal for a nation whose bank holidays are not known
   */
  public static Workdays of(String nation) {
    return of(nation, Set.of());
  }

  public static Workdays of(String nation, Set<LocalDate> closures) {
    return new Workdays(BankHolidays.of(Nation.of(nation)), closures);
  }

  public boolean isWorkday(LocalDate day) {
    return isWeekday(day) && !closures.contains(day) && !holidays.include(day);
  }

  /**
   * The working days after the one day, up to and with the other: what is left to work until a
   * deadline. Negative where the second day is past, by the working days since.
   */
  public int between(LocalDate after, LocalDate upTo) {
    return upTo.isBefore(after) ? -count(upTo, after) : count(after, upTo);
  }

  /** The day so many working days later, or earlier where negative; the day itself for none. */
  public LocalDate plus(LocalDate day, int workdays) {
    int step = Integer.signum(workdays);
    LocalDate reached = day;
    for (int left = Math.abs(workdays); left > 0; left--) {
      reached = nearest(reached.plusDays(step), step);
    }
    return reached;
  }

  public LocalDate previous(LocalDate day) {
    return plus(day, -1);
  }

  public LocalDate next(LocalDate day) {
    return plus(day, 1);
  }

  /** The day itself where it is a working day, otherwise the one before. */
  public LocalDate onOrBefore(LocalDate day) {
    return nearest(day, -1);
  }

  /** The day itself where it is a working day, otherwise the one after. */
  public LocalDate onOrAfter(LocalDate day) {
    return nearest(day, 1);
  }

  private LocalDate nearest(LocalDate from, int step) {
    LocalDate day = from;
    while (!isWorkday(day)) {
      day = day.plusDays(step);
    }
    return day;
  }

  private int count(LocalDate after, LocalDate upTo) {
    return Math.toIntExact(weekdaysTo(upTo) - weekdaysTo(after) - daysOff(after, upTo));
  }

  private long daysOff(LocalDate after, LocalDate upTo) {
    Stream<LocalDate> bankHolidays =
        IntStream.rangeClosed(after.getYear(), upTo.getYear())
            .mapToObj(holidays::in)
            .flatMap(Set::stream);
    return Stream.concat(bankHolidays, closures.stream())
        .filter(day -> isWeekday(day) && day.isAfter(after) && !day.isAfter(upTo))
        .distinct()
        .count();
  }

  /** Weekdays from a Monday long ago to this day: only differences mean anything. */
  private static long weekdaysTo(LocalDate day) {
    long weeks = Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, DAYS_IN_WEEK);
    return weeks * WORKDAYS_IN_WEEK + Math.min(day.getDayOfWeek().getValue(), WORKDAYS_IN_WEEK);
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= WORKDAYS_IN_WEEK;
  }
}
