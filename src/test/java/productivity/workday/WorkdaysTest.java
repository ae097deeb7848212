package productivity.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import productivity.value.Refusal;

class WorkdaysTest {
  private final Workdays england = Workdays.of("england-and-wales");

  @Test
  void countsWhatIsLeftUntilADeadline() {
    assertThat(england.between(day("2016-07-12"), day("2016-07-29"))).isEqualTo(13);
    assertThat(england.between(day("2016-07-29"), day("2016-07-29"))).isZero();
    assertThat(england.between(day("2016-07-29"), day("2016-07-12"))).isEqualTo(-13);
  }

  @Test
  void leavesOutBankHolidaysAndClosures() {
    assertThat(england.between(day("2016-08-26"), day("2016-08-30"))).isEqualTo(1);
    Workdays closed =
        Workdays.of("england-and-wales", Set.of(day("2016-08-30"), day("2016-08-29")));
    assertThat(closed.between(day("2016-08-26"), day("2016-08-31"))).isEqualTo(1);
    assertThat(closed.isWorkday(day("2016-08-30"))).isFalse();
  }

  @Test
  void keepsEachNationsOwnHolidays() {
    assertThat(Workdays.of("scotland").isWorkday(day("2016-08-29"))).isTrue();
    assertThat(Workdays.of("northern-ireland").isWorkday(day("2016-07-12"))).isFalse();
    assertThat(england.isWorkday(day("2016-07-12"))).isTrue();
  }

  @Test
  void stepsOverWeekendsAndHolidays() {
    assertThat(england.previous(day("2016-08-30"))).isEqualTo("2016-08-26");
    assertThat(england.next(day("2016-12-23"))).isEqualTo("2016-12-28");
    assertThat(england.onOrBefore(day("2016-07-31"))).isEqualTo("2016-07-29");
    assertThat(england.onOrAfter(day("2016-07-30"))).isEqualTo("2016-08-01");
    assertThat(england.onOrBefore(day("2016-07-29"))).isEqualTo("2016-07-29");
    assertThat(england.plus(day("2016-07-30"), 0)).isEqualTo("2016-07-30");
  }

  @Test
  void refusesANationWithoutKnownHolidays() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Workdays.of("en"));
    assertThat(refusal.sentence())
        .isEqualTo(
            "The bank holidays of “en” are not known. Use one of england-and-wales, england, wales,"
                + " scotland, northern-ireland.");
  }

  @Property(tries = 200)
  void countsAsOneWouldOnACalendar(
      @ForAll @IntRange(min = 0, max = 3000) int from, @ForAll @IntRange(max = 800) int days) {
    LocalDate start = day("2019-01-01").plusDays(from);
    LocalDate end = start.plusDays(days);
    long counted = start.plusDays(1).datesUntil(end.plusDays(1)).filter(england::isWorkday).count();
    assertThat(england.between(start, end)).isEqualTo((int) counted);
  }

  @Property(tries = 200)
  void stepsAsFarAsItCounts(
      @ForAll @IntRange(min = 0, max = 3000) int from, @ForAll @IntRange(max = 300) int workdays) {
    LocalDate start = day("2019-01-01").plusDays(from);
    LocalDate end = england.plus(start, workdays);
    assertThat(england.between(start, end)).isEqualTo(workdays);
    assertThat(workdays == 0 || england.isWorkday(end)).isTrue();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
