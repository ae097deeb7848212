package productivity.value.phrase;

import static productivity.value.phrase.Calendar.NUMBER;
import static productivity.value.phrase.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from today: {@code tomorrow}, {@code in 2 weeks}, {@code Friday}. A weekday is the
 * next one, today included; "next Friday" is the Friday of next week, "last Friday" the latest
 * before today.
 */
final class RelativeDays implements Form {
  private static final Map<String, Integer> NAMED =
      Map.of(
          "today", 0,
          "tomorrow", 1,
          "yesterday", -1,
          "day after tomorrow", 2,
          "day before yesterday", -2);
  private static final Pattern WEEKDAYS =
      Pattern.compile("(?:(?<which>this|next|last) )?(?<weekday>" + WEEKDAY + ")");
  private static final Pattern AHEAD =
      Pattern.compile(
          "in (?<count>" + NUMBER + ") (?<unit>" + Unit.WORDS + ")(?:'?s'?)?(?: time)?");
  private static final Pattern AGO =
      Pattern.compile("(?<count>" + NUMBER + ") (?<unit>" + Unit.WORDS + ")s? ago");

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    LocalDate today = moment.today();
    Integer days = NAMED.get(phrase.startsWith("the ") ? phrase.substring(4) : phrase);
    if (days != null) {
      return Optional.of(Reading.ofDay(today.plusDays(days), true));
    }
    Matcher weekday = WEEKDAYS.matcher(phrase);
    if (weekday.matches()) {
      return Optional.of(weekday(weekday, moment));
    }
    return counted(AHEAD.matcher(phrase), 1, today)
        .or(() -> counted(AGO.matcher(phrase), -1, today));
  }

  private static Reading weekday(Matcher parts, Moment moment) {
    DayOfWeek weekday = Calendar.weekday(parts.group("weekday"));
    String which = parts.group("which");
    return Reading.ofDay(weekday(which, weekday, moment), which != null);
  }

  private static LocalDate weekday(@Nullable String which, DayOfWeek weekday, Moment moment) {
    LocalDate today = moment.today();
    if (which == null) {
      return moment
          .anchor()
          .with(
              moment.looksBack()
                  ? TemporalAdjusters.previousOrSame(weekday)
                  : TemporalAdjusters.nextOrSame(weekday));
    }
    return switch (which) {
      case "this" -> today.with(weekday);
      case "next" -> today.plusWeeks(1).with(weekday);
      default -> today.with(TemporalAdjusters.previous(weekday));
    };
  }

  private static Optional<Reading> counted(Matcher parts, int sign, LocalDate today) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    int count = sign * Calendar.number(parts.group("count"));
    return Optional.of(Reading.ofDay(Unit.of(parts.group("unit")).plus(today, count), true));
  }
}
