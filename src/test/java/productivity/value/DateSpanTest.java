package productivity.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2016-07-29, 2016-07-29, DAY,     -,                    29 July 2016
          2016-07-21, 2016-07-22, DAY,     -,                    21 to 22 July 2016
          2016-06-30, 2016-07-01, DAY,     -,                    30 June to 1 July 2016
          2016-12-31, 2017-01-01, DAY,     -,                    31 December 2016 to 1 January 2017
          2016-07-01, 2016-07-31, MONTH,   July,                 July 2016
          2018-01-01, 2018-02-28, MONTH,   January and February, January and February (January to February 2018)
          2018-01-01, 2018-03-31, SEASON,  early 2018,           early 2018
          2018-01-01, 2018-12-31, YEAR,    -,                    2018
          2018-04-01, 2019-03-31, YEAR,    2018/19,              2018/19
          2018-04-01, 2019-03-31, YEAR,    -,                    2018-19
          -,          -,          EVENT,   next general election, next general election
          -,          -,          RECURRING, -,                  recurring
          """)
  void readsAsAPersonWouldSayIt(
      LocalDate start, LocalDate end, Precision precision, String stated, String words) {
    assertThat(new DateSpan(start, end, precision, stated, false)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2017-03-01, 2017-05-31, SEASON, next spring,           March to May 2017
          2016-04-01, 2017-03-31, YEAR,   This year,             2016-17
          2016-04-01, 2018-03-31, YEAR,   next two years,        April 2016 to March 2018
          2014-10-01, 2014-10-31, SEASON, end of this month,     October 2014
          2017-09-01, 2017-11-30, SEASON, autumn this year,      September to November 2017
          2017-11-01, 2017-12-31, SEASON, later in the year,     November to December 2017
          2012-06-01, 2012-12-31, YEAR,   later in 2012,         later in 2012
          2017-06-01, 2017-08-31, SEASON, over the summer,       over the summer (June to August 2017)
          2018-07-01, 2018-09-30, SEASON, everlasting review,     everlasting review (July to September 2018)
          -,          -,          EVENT,  next general election, next general election
          """)
  void losesOnlyWordsThatWereTrueWhenTheyWereSaid(
      LocalDate start, LocalDate end, Precision precision, String stated, String words) {
    assertThat(new DateSpan(start, end, precision, stated, true).resolved()).hasToString(words);
  }

  @Property
  void overlapsWhereADayIsShared(
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(max = 20) int length,
      @ForAll @IntRange(max = 60) int first,
      @ForAll @IntRange(max = 20) int days) {
    LocalDate from = LocalDate.of(2016, 7, 1);
    DateSpan span =
        new DateSpan(
            from.plusDays(start), from.plusDays(start + length), Precision.DAY, null, false);
    boolean shared =
        java.util.stream.IntStream.rangeClosed(start, start + length)
            .anyMatch(day -> day >= first && day <= first + days);
    assertThat(span.overlaps(from.plusDays(first), from.plusDays(first + days))).isEqualTo(shared);
  }

  @Test
  void refusesWhatCannotBe() {
    LocalDate day = LocalDate.of(2016, 7, 29);
    assertThatThrownBy(() -> new DateSpan(day, null, Precision.DAY, null, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateSpan(day, day.minusDays(1), Precision.DAY, null, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateSpan(null, null, Precision.MONTH, null, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEventIsNeverPastNorInAnyPeriod() {
    DateSpan election = new DateSpan(null, null, Precision.EVENT, "next general election", false);
    assertThat(election.endsBefore(LocalDate.of(2099, 1, 1))).isFalse();
    assertThat(election.overlaps(Period.ALL_TIME.start(), Period.ALL_TIME.end())).isFalse();
  }
}
