package productivity.slack.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import productivity.deadline.DeadlineState;
import productivity.delivery.NoticeKind;
import productivity.status.DeadlineLine;
import productivity.value.DateSpan;
import productivity.value.Days;

/** Dates as a reminder says them, and what each kind of it is about. */
final class ReminderWords {
  private ReminderWords() {}

  /** What a message with several items begins with. */
  static String heading(NoticeKind kind, int items) {
    return switch (kind) {
      case REMINDER -> items == 1 ? "A date to keep" : "%,d dates to keep".formatted(items);
      case SNOOZE -> "You asked to be reminded again";
      case CATCH_UP -> "Late: reminders from while I was not running";
      case OVERDUE -> "Overdue";
      case QUESTION -> "Announced? Outcome? New date?";
      case REVIEW -> items == 1 ? "A rating to look at again" : "Ratings to look at again";
      case ESCALATION -> "Overdue for some time";
      case DIGEST -> "What is ahead";
    };
  }

  /** What is to be done about it, where that is not plain; empty where it is. */
  static String request(NoticeKind kind) {
    return switch (kind) {
      case CATCH_UP ->
          "I was not running when these were due to be sent. This is how things stand now.";
      case OVERDUE -> "The date has passed. Say that it is done, or give it a new date.";
      case QUESTION -> "The date of this decision has come. No outcome is recorded yet.";
      case REVIEW -> "The date for reviewing the rating has passed. Post an update to renew it.";
      case ESCALATION -> "This is still not done and has no new date. Administrators are told.";
      case REMINDER, SNOOZE, DIGEST -> "";
    };
  }

  /** {@code Friday 29 July 2016, 7 days (5 working days) left}; {@code July 2016, which …}. */
  static String when(DeadlineLine line, LocalDate today) {
    DateSpan when = line.when();
    LocalDate start = when.start();
    LocalDate end = when.end();
    if (start == null || end == null) {
      return when.toString();
    }
    if (line.state() == DeadlineState.OVERDUE || end.isBefore(today)) {
      return DeadlineText.when(when) + passed(line, end, today);
    }
    return DeadlineText.when(when)
        + (when.isDated() ? left(line, start, today) : stretch(start, end, today));
  }

  private static String left(DeadlineLine line, LocalDate start, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, start);
    if (days <= 0) {
      return days == 0 ? ", today" : ", now";
    }
    String working = counted(line.workingDays().orElse(0), "working day");
    return days == 1 ? ", tomorrow" : ", %s (%s) left".formatted(counted(days, "day"), working);
  }

  /** A month, season, quarter or year is kept on any of its days. */
  private static String stretch(LocalDate start, LocalDate end, LocalDate today) {
    if (start.isAfter(today)) {
      return ", which begins on " + Days.weekday(start);
    }
    return start.equals(today)
        ? ", which begins today and ends on " + Days.weekday(end)
        : ", which ends on " + Days.weekday(end);
  }

  private static String passed(DeadlineLine line, LocalDate end, LocalDate today) {
    String since =
        line.workingDays().isPresent()
            ? counted(Math.abs(line.workingDays().getAsInt()), "working day")
            : counted(ChronoUnit.DAYS.between(end, today), "day");
    return line.state() == DeadlineState.OVERDUE ? ", overdue by " + since : ", " + since + " ago";
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
