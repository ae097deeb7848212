package productivity.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import productivity.value.AsAt;
import productivity.value.FinancialYear;
import productivity.value.Period;

class TimingTest {
  private static final Period YEAR = Period.of(new FinancialYear(2016));

  @Test
  void belongsWhereItsOwnDaysOverlap() {
    assertThat(timing("2016-01-01", "2016-04-01", "2012").belongsTo(YEAR)).isTrue();
    assertThat(timing("2016-01-01", "2016-03-31", "2016-07").belongsTo(YEAR)).isFalse();
  }

  @Test
  void goesOnWhereOneEndIsNotStated() {
    assertThat(timing("2014-01-01", null, "2014").belongsTo(YEAR)).isTrue();
    assertThat(timing(null, "2016-04-01", "2014").belongsTo(YEAR)).isTrue();
    assertThat(timing("2017-04-01", null, "2014").belongsTo(YEAR)).isFalse();
  }

  @Test
  void belongsToOneYearByItsAsAtDateWhereNothingElseIsStated() {
    assertThat(timing(null, null, "2016").belongsTo(YEAR)).isTrue();
    assertThat(timing(null, null, "2016").belongsTo(Period.of(new FinancialYear(2015)))).isFalse();
  }

  @Test
  void saysWhetherItReachesBeyondAPeriod() {
    assertThat(timing("2016-04-01", "2017-03-31", "2016").isWithin(YEAR)).isTrue();
    assertThat(timing("2016-01-01", "2016-12-31", "2016").isWithin(YEAR)).isFalse();
    assertThat(timing("2016-05-01", null, "2016").isWithin(YEAR)).isFalse();
  }

  private static Timing timing(@Nullable String starts, @Nullable String ends, String asAt) {
    return new Timing(
        null,
        starts == null ? null : LocalDate.parse(starts),
        ends == null ? null : LocalDate.parse(ends),
        new AsAt(asAt));
  }
}
