package productivity.value.phrase;

import static productivity.value.phrase.Calendar.MONTH;
import static productivity.value.phrase.Calendar.ORDINAL;
import static productivity.value.phrase.Calendar.WEEKDAY;
import static productivity.value.phrase.Calendar.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written out: {@code 29/7}, {@code 29.7.16}, {@code Friday 29th July}, {@code July 29}. */
final class WrittenDays implements Form {
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String ANY_YEAR = "(?<year>" + YEAR + "|\\d\\d)";
  private static final String NAMED_MONTH = "(?<name>" + MONTH + ")";
  private static final String NAMED_DAY = "(?:(?<weekday>" + WEEKDAY + ") )?(?:the )?";
  private static final String THEN_YEAR = "(?: (?<year>" + YEAR + "))?";

  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile("(?<year>" + YEAR + ")-(?<month>\\d{1,2})-" + DAY),
          Pattern.compile(DAY + "/(?<month>\\d{1,2})(?:/" + ANY_YEAR + ")?"),
          Pattern.compile(DAY + "([-.])(?<month>\\d{1,2})\\2" + ANY_YEAR),
          Pattern.compile(NAMED_DAY + DAY + ORDINAL + "(?: of)? ?" + NAMED_MONTH + THEN_YEAR),
          Pattern.compile(NAMED_DAY + NAMED_MONTH + " (?:the )?" + DAY + ORDINAL + THEN_YEAR));

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    return WAYS.stream()
        .map(way -> way.matcher(phrase))
        .filter(Matcher::matches)
        .findFirst()
        .map(WrittenDays::written)
        .map(written -> written.reading(moment));
  }

  private static WrittenDay written(Matcher parts) {
    boolean named = parts.pattern().pattern().contains("?<name>");
    String year = parts.group("year");
    String weekday = named ? parts.group("weekday") : null;
    return new WrittenDay(
        parts.group(),
        Integer.parseInt(parts.group("day")),
        named ? Calendar.month(parts.group("name")) : Integer.parseInt(parts.group("month")),
        year == null ? null : Calendar.year(year),
        weekday == null ? null : Calendar.weekday(weekday));
  }
}
