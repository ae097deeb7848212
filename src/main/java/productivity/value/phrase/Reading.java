package productivity.value.phrase;

import java.time.LocalDate;
import productivity.value.Days;
import productivity.value.Period;

/**
 * What a phrase was understood as. Fixed means that nothing was left to choose: "29 July 2016" and
 * "tomorrow" are, "29 July" is not.
 */
record Reading(Period period, String understood, boolean fixed, boolean overdue) {
  static Reading of(Period period, String understood, boolean fixed) {
    return new Reading(period, understood, fixed, false);
  }

  static Reading ofDay(LocalDate day, boolean fixed) {
    return of(new Period(Days.day(day), day, day), Days.weekday(day), fixed);
  }

  /** Days with words of their own in front: {@code next week, 18 to 24 July 2016}. */
  static Reading ofDays(String words, LocalDate first, LocalDate last) {
    String days = Days.range(first, last);
    return of(new Period(days, first, last), words.isEmpty() ? days : words + ", " + days, true);
  }

  boolean isOneDay() {
    return period.start().equals(period.end());
  }
}
