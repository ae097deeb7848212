package productivity.value;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last day of a date as it was given, with how exactly it was given, the source's own
 * words and whether the year was worked out by us. Both days are null for an event ("next general
 * election") and for something recurring.
 */
public record DateSpan(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Precision precision,
    @Nullable String asStated,
    boolean yearInferred) {
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(next|this|last|that|later|previous|current|coming|following)\\b",
          Pattern.CASE_INSENSITIVE);

  public DateSpan {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("a first and a last day, or neither");
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("the last day " + end + " is before " + start);
    }
    boolean dateless = precision == Precision.EVENT || precision == Precision.RECURRING;
    if (start == null && !dateless) {
      throw new IllegalArgumentException("precision " + precision.code() + " needs a date");
    }
  }

  public static DateSpan ofDay(LocalDate day) {
    return new DateSpan(day, day, Precision.DAY, null, false);
  }

  /** The month, season, quarter or year that a last day ends; that day itself where it is exact. */
  public static DateSpan endingOn(LocalDate end, Precision precision) {
    LocalDate start =
        switch (precision) {
          case MONTH -> end.withDayOfMonth(1);
          case SEASON, QUARTER -> end.withDayOfMonth(1).minusMonths(2);
          case YEAR -> end.plusDays(1).minusYears(1);
          case DAY, EVENT, RECURRING -> end;
        };
    return new DateSpan(start, end, precision, null, false);
  }

  /**
   * Without words that were true only when they were said: {@code next spring} is {@code March to
   * May 2017} to whoever reads it later.
   */
  public DateSpan resolved() {
    boolean relative =
        start != null
            && asStated != null
            && !asStated.contains(String.valueOf(start.getYear()))
            && RELATIVE.matcher(asStated).find();
    return relative ? new DateSpan(start, end, precision, null, yearInferred) : this;
  }

  public boolean isDated() {
    return precision == Precision.DAY;
  }

  public boolean endsBefore(LocalDate day) {
    return end != null && end.isBefore(day);
  }

  /** True where any of its days falls from {@code first} to {@code last}, both included. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return start != null && end != null && !start.isAfter(last) && !end.isBefore(first);
  }

  /**
   * The date as a person reads it: {@code 29 July 2016}, {@code 21 to 22 July 2016}, {@code July
   * 2016}. Anything vaguer keeps the words as stated, or its first and last month.
   */
  @Override
  public String toString() {
    if (start == null || end == null) {
      return asStated == null ? precision.words() : asStated;
    }
    if (precision == Precision.DAY) {
      return Days.range(start, end);
    }
    if (precision == Precision.MONTH && Days.isOneMonth(start, end)) {
      return Days.month(start);
    }
    return vague(start, end);
  }

  private String vague(LocalDate first, LocalDate last) {
    String months = months(first, last);
    if (asStated == null) {
      return months;
    }
    boolean saysYear = asStated.contains(String.valueOf(first.getYear()));
    return saysYear ? asStated : asStated + " (" + months + ")";
  }

  private static String months(LocalDate first, LocalDate last) {
    boolean calendarYear =
        first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), Month.DECEMBER, 31));
    if (calendarYear) {
      return String.valueOf(first.getYear());
    }
    FinancialYear year = FinancialYear.of(first);
    if (first.equals(year.start()) && last.equals(year.end())) {
      return year.toString();
    }
    if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
      return Days.month(first);
    }
    boolean sameYear = first.getYear() == last.getYear();
    return (sameYear ? Days.monthAlone(first) : Days.month(first)) + " to " + Days.month(last);
  }
}
