package productivity.slack.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import productivity.deadline.DeadlineState;
import productivity.status.DeadlineLine;
import productivity.value.DateSpan;
import productivity.value.Days;

/** Dates as a reminder says them. */
final class ReminderWords {
  private ReminderWords() {}

  /** {@code Friday 29 July 2016, 7 days (5 working days) left}; {@code July 2016, which …}. */
  static String when(DeadlineLine line, LocalDate today) {
    DateSpan when = line.when().resolved();
    LocalDate start = when.start();
    LocalDate end = when.end();
    if (start == null || end == null) {
      return when.toString();
    }
    if (line.state() == DeadlineState.OVERDUE || end.isBefore(today)) {
      return DeadlineText.when(when) + passed(line, end, today);
    }
    return DeadlineText.when(when)
        + (when.isDated() ? left(line, start, end, today) : stretch(start, end, today));
  }

  /** To the end of several days where something is due by it, and of any that have begun. */
  private static String left(DeadlineLine line, LocalDate start, LocalDate end, LocalDate today) {
    boolean several = !start.equals(end);
    boolean toEnd = line.isDueByItsEnd() || !start.isAfter(today);
    long days = ChronoUnit.DAYS.between(today, toEnd ? end : start);
    if (days <= 1) {
      String what = toEnd ? "ends " : "begins ";
      return ", " + (several ? what : "") + (days == 0 ? "today" : "tomorrow");
    }
    if (toEnd && !line.isDueByItsEnd()) {
      return ", now";
    }
    String count = ", " + counted(days, "day") + working(line);
    return count + (several && !toEnd ? " until it begins" : " left");
  }

  private static String working(DeadlineLine line) {
    String days =
        line.workingDays().isPresent()
            ? counted(line.workingDays().getAsInt(), "working day")
            : "no working days";
    return " (" + days + ")";
  }

  /** A month, season, quarter or year is kept on any of its days. */
  static String stretch(LocalDate start, LocalDate end, LocalDate today) {
    if (start.isAfter(today)) {
      return ", which begins on " + Days.weekday(start);
    }
    String begins = start.equals(today) ? "begins today and " : "";
    return ", which "
        + begins
        + (end.equals(today) ? "ends today" : "ends on " + Days.weekday(end));
  }

  private static String passed(DeadlineLine line, LocalDate end, LocalDate today) {
    String since =
        line.workingDays().isPresent()
            ? counted(Math.abs(line.workingDays().getAsInt()), "working day")
            : counted(ChronoUnit.DAYS.between(end, today), "day");
    return line.state() == DeadlineState.OVERDUE && !line.takesPlace()
        ? ", overdue by " + since
        : ", " + since + " ago";
  }

  /** {@code 12 days ago}, {@code today}. */
  static String age(@Nullable LocalDate day, LocalDate today) {
    long days = day == null ? 0 : ChronoUnit.DAYS.between(day, today);
    return days <= 0 ? "today" : counted(days, "day") + " ago";
  }

  private static String counted(long number, String what) {
    return String.format(Locale.UK, "%,d %s", number, number == 1 ? what : what + "s");
  }
}
