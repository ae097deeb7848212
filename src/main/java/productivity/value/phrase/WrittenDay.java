package productivity.value.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.Refusal;

/** A day and a month as somebody wrote them, perhaps impossible, perhaps with year and weekday. */
record WrittenDay(
    String written, int day, int month, @Nullable Integer year, @Nullable DayOfWeek weekday) {
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  Reading reading(Moment moment) {
    checkMonth();
    checkDay();
    LocalDate date = date(moment);
    checkWeekday(date);
    return Reading.ofDay(date, year != null);
  }

  private LocalDate date(Moment moment) {
    if (year != null) {
      return YearMonth.of(year, month).atDay(day);
    }
    return moment.choose(this::inYear).start();
  }

  private Optional<Period> inYear(int candidate) {
    YearMonth in = YearMonth.of(candidate, month);
    return in.isValidDay(day)
        ? Optional.of(new Period(written, in.atDay(day), in.atDay(day)))
        : Optional.empty();
  }

  private void checkMonth() {
    if (month >= 1 && month <= MONTHS) {
      return;
    }
    if (day >= 1 && day <= MONTHS && month <= LONGEST_MONTH) {
      String dayFirst = month + "/" + day + (year == null ? "" : "/" + year);
      throw refusal(
          "Dates are read day first, and there is no month %d in “%s”. Type %s instead."
              .formatted(month, written, dayFirst),
          dayFirst);
    }
    throw refusal("“%s” is not a date. Write it day first, such as 29/7.".formatted(written));
  }

  private void checkDay() {
    int longest =
        year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    if (day >= 1 && day <= longest) {
      return;
    }
    String name = Calendar.name(Month.of(month)) + (year == null ? "" : " " + year);
    throw refusal(
        "There is no “%s”: %s has %d days. Check the day.".formatted(written, name, longest),
        longest + " " + name);
  }

  private void checkWeekday(LocalDate date) {
    if (weekday == null || weekday == date.getDayOfWeek()) {
      return;
    }
    throw refusal(
        "%s is a %s, not a %s. Check the day or leave the weekday out."
            .formatted(Days.day(date), Calendar.name(date.getDayOfWeek()), Calendar.name(weekday)),
        Days.day(date));
  }

  private static Refusal refusal(String sentence, String... phrases) {
    return new Refusal(Refusal.Code.NOT_UNDERSTOOD, sentence, List.of(phrases));
  }
}
