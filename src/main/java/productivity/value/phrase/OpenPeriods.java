package productivity.value.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import productivity.value.Days;
import productivity.value.Period;

/** Periods without a beginning, so never one end of another: {@code overdue}, {@code all}. */
final class OpenPeriods implements Form {
  private static final Set<String> ALL =
      Set.of("all", "all time", "all dates", "any time", "ever", "everything");

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    if (ALL.contains(phrase)) {
      return Optional.of(Reading.of(Period.ALL_TIME, "all time", true));
    }
    return phrase.equals("overdue") ? Optional.of(overdue(moment.today())) : Optional.empty();
  }

  private static Reading overdue(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    String label = "up to " + Days.day(yesterday);
    Period past = new Period(label, Period.ALL_TIME.start(), yesterday);
    return new Reading(past, "overdue on " + Days.day(today), true, true);
  }
}
