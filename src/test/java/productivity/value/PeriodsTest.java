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
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @Property
  void everyDayLiesInItsFinancialYearAndInOneOfItsQuarters(
      @ForAll @IntRange(min = -20_000, max = 80_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    FinancialYear year = FinancialYear.of(day);
    assertThat(Period.of(year).contains(day)).isTrue();
    assertThat(java.util.stream.IntStream.rangeClosed(1, 4))
        .filteredOn(quarter -> Period.of(year, quarter).contains(day))
        .hasSize(1);
  }

  @Property
  void aFinancialYearIsReadAsItIsWritten(@ForAll @IntRange(min = 1900, max = 2199) int first) {
    FinancialYear year = new FinancialYear(first);
    assertThat(FinancialYear.find(year.toString())).contains(year);
    assertThat(Period.find(year + " Q4")).contains(Period.of(year, 4));
    assertThat(new FinancialYear(first + 1).start()).isEqualTo(year.end().plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-18", "2016", "16-17", "2016-17 Q5", "Q1", "2016-17Q", ""})
  void leavesWhatIsNoFinancialYear(String text) {
    assertThat(Period.find(text)).isEmpty();
  }

  @Test
  void refusesAPeriodThatRunsBackwards() {
    LocalDate day = LocalDate.of(2016, 7, 29);
    assertThatThrownBy(() -> new Period("backwards", day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31, 2016",
    "2016-02, 2016-02-01, 2016-02-29, February 2016",
    "2016-07-29, 2016-07-29, 2016-07-29, 29 July 2016",
    "FY2016-17, 2016-04-01, 2017-03-31, 2016-17"
  })
  void knowsFromWhenToWhenAnObservationSpeaks(
      String written, LocalDate start, LocalDate end, String words) {
    AsAt asAt = new AsAt(written);
    assertThat(asAt.start()).isEqualTo(start);
    assertThat(asAt.end()).isEqualTo(end);
    assertThat(asAt).hasToString(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2016-13", "2016-02-30", "FY2016-18", "July 2016", "16"})
  void refusesAnObservationWithoutADate(String written) {
    assertThat(AsAt.find(written)).isEmpty();
    assertThatThrownBy(() -> new AsAt(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
