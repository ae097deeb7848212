package productivity.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import productivity.workday.Workdays;

/**
 * The way back from a day to the dates that are spoken of on it, so that only those are looked up.
 * May name dates of which nothing is said, and leaves none out of which something is.
 *
 * @param starts first days of dates
 * @param ends last days of dates
 */
record Reach(Set<LocalDate> starts, Set<LocalDate> ends) {

  /**
   * @param leads every number of working days ahead that somebody is reminded by
   * @param after every number of working days after which something is told
   */
  static Reach of(
      LocalDate day, Workdays workdays, Collection<Integer> leads, Collection<Integer> after) {
    Set<LocalDate> starts = new TreeSet<>(counted(day, workdays, 0));
    leads.forEach(days -> starts.addAll(counted(day, workdays, days)));
    Set<LocalDate> ends = new TreeSet<>(starts);
    ends.addAll(counted(workdays.next(day), workdays, 0));
    after.forEach(days -> ends.addAll(passed(day, workdays, days)));
    return new Reach(starts, ends);
  }

  /** The dates so many working days after a day: one working day, and the days off after it. */
  private static List<LocalDate> counted(LocalDate day, Workdays workdays, int days) {
    LocalDate counted = workdays.plus(day, days);
    return counted.datesUntil(workdays.next(counted)).toList();
  }

  /** The dates so many working days before a day: one working day, and the days off after it. */
  private static List<LocalDate> passed(LocalDate day, Workdays workdays, int days) {
    return workdays.plus(day, -days).datesUntil(workdays.plus(day, 1 - days)).toList();
  }
}
