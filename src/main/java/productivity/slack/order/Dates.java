package productivity.slack.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.slack.command.SlackText;
import productivity.value.DateSpan;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Precision;
import productivity.value.Refusal;
import productivity.value.When;
import productivity.value.phrase.DatePhrases;

/** Dates within the words of a change. */
record Dates(LocalDate today) {
  private static final int MOST_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

  /** Where a date has ended, whatever follows; a dash before a number may lead to its last day. */
  private static final Pattern END =
      Pattern.compile("[;:\\r\\n]|\\bbecause\\b|\\s[–—-]\\s(?!\\s*\\d)", Pattern.CASE_INSENSITIVE);

  /** A date and the words after it, as they were. */
  record Leading(When when, Said rest) {}

  /**
   * The longest date that the words begin with.
   *
   * @throws Refusal where it has the form of a date but there is no such day
   */
  Optional<Leading> leading(Said words) {
    String raw = words.raw();
    Matcher end = END.matcher(raw);
    String head = end.find() ? raw.substring(0, end.start()) : raw;
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(head);
    while (ends.size() < MOST_WORDS && word.find()) {
      ends.add(word.end());
    }
    for (int at = ends.size() - 1; at >= 0; at--) {
      Optional<When> when = read(raw.substring(0, ends.get(at)), raw.substring(ends.get(at)));
      if (when.isPresent()) {
        return Optional.of(new Leading(when.get(), Said.of(raw.substring(ends.get(at)))));
      }
    }
    return Optional.empty();
  }

  /**
   * The longest date that the words begin with.
   *
   * @param before a day that does not exist is refused with whole commands for the days that were
   *     meant, which begin so
   */
  Optional<Leading> leading(String before, Said words) {
    try {
      return leading(words);
    } catch (Refusal noSuchDay) {
      throw noSuchDay(noSuchDay, phrase -> before + " " + phrase);
    }
  }

  /** Where there is no such day, the days that may be meant are suggested with all that follows. */
  private Optional<When> read(String words, String rest) {
    try {
      return read(words);
    } catch (Refusal noSuchDay) {
      throw noSuchDay(noSuchDay, phrase -> phrase + rest);
    }
  }

  private static Refusal noSuchDay(Refusal refusal, UnaryOperator<String> command) {
    return new Refusal(
        refusal.code(), refusal.sentence(), refusal.suggestions().stream().map(command).toList());
  }

  /** The words, where they are a date and nothing else. */
  Optional<When> read(String words) {
    return new DatePhrases(today).read(SlackText.plain(words)).filter(when -> !when.overdue());
  }

  /** One day. Of a date without a year the one that has come, not the one to come. */
  Optional<LocalDate> pastDay(When when) {
    Optional<When> meant =
        when.period().start().isAfter(today)
            ? new DatePhrases(today).read("last " + when.phrase()).or(() -> Optional.of(when))
            : Optional.of(when);
    return meant.flatMap(Dates::day);
  }

  static Optional<LocalDate> day(When when) {
    LocalDate start = when.period().start();
    return start.equals(when.period().end()) ? Optional.of(start) : Optional.empty();
  }

  /** As exactly as it was said: a day, several days, a month, a quarter or a year. */
  Optional<DateSpan> span(When when) {
    Period period = when.period();
    boolean inferred = !when.phrase().matches(".*\\d{4}.*");
    return precision(period)
        .map(
            precision ->
                new DateSpan(
                    period.start(),
                    period.end(),
                    precision,
                    isExact(precision) ? null : when.phrase(),
                    inferred));
  }

  private static boolean isExact(Precision precision) {
    return precision == Precision.DAY || precision == Precision.MONTH;
  }

  private static Optional<Precision> precision(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1) {
      return whole(start, end);
    }
    return end.isBefore(start.plusMonths(1)) ? Optional.of(Precision.DAY) : Optional.empty();
  }

  private static Optional<Precision> whole(LocalDate start, LocalDate end) {
    if (end.equals(start.plusMonths(1).minusDays(1))) {
      return Optional.of(Precision.MONTH);
    }
    if (end.equals(start.plusMonths(3).minusDays(1)) && start.getMonthValue() % 3 == 1) {
      return Optional.of(Precision.QUARTER);
    }
    boolean year =
        end.equals(start.plusYears(1).minusDays(1))
            && (start.getMonthValue() == 1 || start.equals(FinancialYear.of(start).start()));
    return year ? Optional.of(Precision.YEAR) : Optional.empty();
  }
}
