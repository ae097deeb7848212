package productivity.value.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Refusal;
import productivity.value.When;

class DatePhrasesPropertiesTest {
  private static final List<DateTimeFormatter> WITH_YEAR =
      List.of(
          form("d/M/yyyy"),
          form("dd/MM/yy"),
          form("d.M.yyyy"),
          form("d-M-yyyy"),
          form("yyyy-MM-dd"),
          form("d MMMM yyyy"),
          form("d'th of' MMM yyyy"),
          form("MMMM d, yyyy"),
          form("EEEE d MMMM yyyy"));
  private static final List<DateTimeFormatter> WITHOUT_YEAR =
      List.of(form("d/M"), form("d MMMM"), form("MMM d"), form("dd MMM"));

  @Property
  void aDayIsTheSameHoweverItIsWritten(
      @ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    assertThat(WITH_YEAR)
        .allSatisfy(form -> assertThat(read(form.format(day), today)).isEqualTo(ofDay(day)));
  }

  @Property
  void aDayWithoutYearIsTheNextSuchDay(
      @ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    assertThat(WITHOUT_YEAR)
        .allSatisfy(
            form -> {
              LocalDate read = read(form.format(day), today).start();
              assertThat(read).isAfterOrEqualTo(today).isBefore(today.plusYears(8).plusDays(1));
              assertThat(read.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
              assertThat(read.getMonth()).isEqualTo(day.getMonth());
            });
  }

  @Property
  void whatIsUnderstoodCanBeTypedAgain(
      @ForAll("days") LocalDate day, @ForAll("days") LocalDate today) {
    List<Period> periods =
        List.of(
            read(form("MMMM yyyy").format(day), today),
            Period.of(FinancialYear.of(day)),
            Period.of(FinancialYear.of(day), 3),
            read("next 30 days", day),
            read("this week", day));
    assertThat(periods)
        .allSatisfy(
            period ->
                assertThat(read(period.label(), today))
                    .extracting("start", "end")
                    .containsExactly(period.start(), period.end()));
  }

  @Property
  void aRangeIsReadWithItsYearAtEitherEnd(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("days") LocalDate today) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    DateTimeFormatter form = form("d MMMM yyyy");
    Period read = read("between " + form.format(first) + " and " + form.format(last), today);
    assertThat(read.start()).isEqualTo(first);
    assertThat(read.end()).isEqualTo(last);
  }

  @Property
  void anyTextIsReadLeftOrRefused(@ForAll("phrases") String text, @ForAll("days") LocalDate today) {
    try {
      DatePhrases.Split split = new DatePhrases(today).split(text);
      String phrase = split.when().map(When::phrase).orElse("");
      assertThat((split.before() + " " + phrase).strip())
          .isEqualTo(text.strip().replaceAll("\\s+", " "));
    } catch (Refusal refusal) {
      assertThat(refusal.sentence()).isNotBlank();
    }
  }

  /** Arbitrary text, and the words of dates thrown together. */
  @Provide
  Arbitrary<String> phrases() {
    Arbitrary<String> words =
        Arbitraries.of(
            "next",
            "last",
            "this",
            "in",
            "by",
            "end",
            "of",
            "the",
            "between",
            "and",
            "to",
            "-",
            "from",
            "since",
            "after",
            "before",
            "all",
            "overdue",
            "29",
            "0",
            "31",
            "1st",
            "7/29",
            "1/1/2016",
            "february",
            "may",
            "friday",
            "week",
            "weeks",
            "year",
            "quarter",
            "q3",
            "2016",
            "2016-17",
            "2016-18",
            "999",
            "days",
            "month",
            "ago",
            "until",
            "due",
            "calendar",
            "a",
            "today");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        words.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join(" ", list)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2090, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Period read(String phrase, LocalDate today) {
    Optional<When> when = new DatePhrases(today).read(phrase);
    assertThat(when).as(phrase).isPresent();
    return when.orElseThrow().period();
  }

  private static Period ofDay(LocalDate day) {
    return new Period(form("d MMMM yyyy").format(day), day, day);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
