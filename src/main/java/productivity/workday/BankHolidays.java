package productivity.workday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of one nation, worked out a year at a time when first asked for. Safe for use
 * by many threads.
 */
final class BankHolidays {
  /** Reading the calendar costs a good part of a second, so it waits until somebody asks. */
  private static final class Calendar {
    static final HolidayManager UNITED_KINGDOM =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  }

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Map<Nation, BankHolidays> KNOWN = new ConcurrentHashMap<>();

  private final Nation nation;
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  private BankHolidays(Nation nation) {
    this.nation = nation;
  }

  static BankHolidays of(Nation nation) {
    return KNOWN.computeIfAbsent(nation, BankHolidays::new);
  }

  boolean include(LocalDate day) {
    return in(day.getYear()).contains(day);
  }

  /** None so far away that nobody has laid any down. */
  Set<LocalDate> in(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Set.of()
        : years.computeIfAbsent(year, this::read);
  }

  /** A holiday on a weekend is kept on its substitute day, which the manager gives as its date. */
  private Set<LocalDate> read(int year) {
    return Calendar.UNITED_KINGDOM.getHolidays(Year.of(year), nation.region()).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
