package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import productivity.deadline.DeadlineKind;
import productivity.value.DateSpan;
import productivity.value.Precision;
import productivity.workday.Workdays;

class OccasionsTest {
  private static final int ESCALATED_AFTER = 10;

  @Test
  void remindsOnWorkingDaysBeforeAndOnTheDay() {
    assertThat(said(of(DeadlineKind.APPLICATION_CLOSE, "2016-07-29", "2016-07-29")))
        .containsExactly(
            "2016-07-01 reminder lead:20",
            "2016-07-15 reminder lead:10",
            "2016-07-22 reminder lead:5",
            "2016-07-28 reminder lead:1",
            "2016-07-29 reminder lead:0",
            "2016-08-01 reminder overdue:1",
            "2016-08-03 reminder overdue:3",
            "2016-08-05 reminder overdue:5",
            "2016-08-12 escalation escalation:10");
  }

  @Test
  void movesEarlierOverWeekendsHolidaysAndClosures() {
    assertThat(said(of(DeadlineKind.MEETING, "2016-08-29", "2016-08-29")))
        .contains("2016-08-26 reminder lead:0")
        .doesNotContain("2016-08-26 reminder lead:1");
    Workdays closed = Workdays.of("england-and-wales", Set.of(LocalDate.parse("2016-07-22")));
    assertThat(said(of(DeadlineKind.MEETING, "2016-07-29", "2016-07-29"), closed))
        .contains("2016-07-21 reminder lead:5");
    assertThat(said(of(DeadlineKind.MEETING, "2016-07-22", "2016-07-22"), closed))
        .contains("2016-07-21 reminder lead:0");
  }

  @Test
  void asksForSomebodyElsesDecisionFromTheDayOn() {
    assertThat(said(of(DeadlineKind.DECISION, "2016-07-29", "2016-07-29")))
        .containsExactly(
            "2016-07-01 reminder lead:20",
            "2016-07-15 reminder lead:10",
            "2016-07-22 reminder lead:5",
            "2016-07-28 reminder lead:1",
            "2016-07-29 reminder decision-day",
            "2016-08-01 reminder decision:1",
            "2016-08-03 reminder decision:3",
            "2016-08-05 reminder decision:5");
  }

  @ParameterizedTest
  @EnumSource(names = {"EVENT", "MEETING", "LAUNCH", "COHORT"})
  void asksOnceWhetherSomethingTookPlace(DeadlineKind kind) {
    assertThat(said(of(kind, "2016-07-28", "2016-07-29")))
        .endsWith("2016-07-28 reminder lead:0", "2016-08-01 reminder took-place");
    assertThat(said(of(kind, Precision.MONTH, "2016-07-01", "2016-07-31")))
        .containsExactly(
            "2016-07-01 reminder start:month",
            "2016-07-28 reminder end:month",
            "2016-08-01 reminder took-place");
    assertThat(days(of(kind, "2016-07-29", "2016-07-29"), "2016-08-02", "2016-12-31")).isEmpty();
  }

  @Test
  void asksAfterADecisionOnADayOffNotBeforeIt() {
    assertThat(said(of(DeadlineKind.DECISION, "2016-07-30", "2016-07-30")))
        .contains("2016-07-29 reminder lead:0", "2016-08-01 reminder decision:1")
        .noneMatch(line -> line.contains("decision-day"));
  }

  @Test
  void asksAgainOnceAWeekHoweverOldTheDecision() {
    Dated decision = of(DeadlineKind.DECISION, "2016-07-29", "2016-07-29");
    assertThat(days(decision, "2016-08-06", "2016-09-07"))
        .containsExactly("2016-08-08", "2016-08-15", "2016-08-22", "2016-08-30", "2016-09-05");
    assertThat(days(decision, "2026-08-01", "2026-08-10"))
        .containsExactly("2026-08-03", "2026-08-10");
  }

  @Test
  void remindsOfAMonthAtItsStartAndBeforeItsLastWorkingDay() {
    assertThat(said(of(DeadlineKind.PUBLICATION, Precision.MONTH, "2016-10-01", "2016-10-31")))
        .startsWith("2016-09-30 reminder start:month", "2016-10-28 reminder end:month");
    assertThat(said(of(DeadlineKind.EVENT, Precision.SEASON, "2016-09-01", "2016-11-30")))
        .startsWith("2016-09-01 reminder start:season", "2016-11-29 reminder end:season");
    assertThat(said(of(DeadlineKind.EVENT, Precision.QUARTER, "2016-07-01", "2016-09-30")))
        .startsWith("2016-07-01 reminder start:quarter", "2016-09-29 reminder end:quarter");
    assertThat(said(of(DeadlineKind.EVENT, Precision.YEAR, "2016-01-01", "2016-12-31")))
        .startsWith("2015-12-31 reminder start:year", "2016-12-29 reminder end:year");
  }

  @Test
  void saysNothingOfAnEventWithoutADate() {
    DateSpan election = new DateSpan(null, null, Precision.EVENT, "the next election", false);
    assertThat(said(new Dated("D", null, "w", DeadlineKind.EXTERNAL_EVENT, election))).isEmpty();
  }

  @Test
  void countsToTheFirstOfSeveralDaysOrToTheLastByWhichSomethingIsToBeDone() {
    assertThat(said(of(DeadlineKind.COHORT, "2016-07-21", "2016-07-22")))
        .contains("2016-07-21 reminder lead:0", "2016-07-25 reminder took-place");
    assertThat(said(of(DeadlineKind.APPLICATION_CLOSE, "2016-07-21", "2016-07-22")))
        .contains("2016-07-22 reminder lead:0", "2016-07-25 reminder overdue:1");
  }

  @Property(tries = 400)
  void speaksOnWorkingDaysAndOnceInEachWay(
      @ForAll("dates") Dated dated,
      @ForAll("leadTimes") LeadTime leads,
      @ForAll("closures") Workdays workdays) {
    List<Occasion> all = new Occasions(workdays, ESCALATED_AFTER).all(dated, leads);
    assertThat(all).allMatch(each -> workdays.isWorkday(each.day()));
    assertThat(all.stream().map(each -> each.day() + each.kind().code())).doesNotHaveDuplicates();
  }

  @Property(tries = 400)
  void findsItsWayBackFromEveryDay(
      @ForAll("dates") Dated dated,
      @ForAll("leadTimes") LeadTime leads,
      @ForAll("closures") Workdays workdays) {
    for (Occasion each : new Occasions(workdays, ESCALATED_AFTER).all(dated, leads)) {
      Reach reach = reach(each.day(), workdays, leads);
      assertThat(isReached(dated, reach)).as("%s of %s", each, dated).isTrue();
    }
  }

  @Property(tries = 100)
  void looksUpLittleThatHasNothingToSay(
      @ForAll("days") LocalDate day,
      @ForAll("leadTimes") LeadTime leads,
      @ForAll("closures") Workdays workdays) {
    LocalDate slot = workdays.onOrBefore(day);
    Reach reach = reach(slot, workdays, leads);
    Occasions occasions = new Occasions(workdays, ESCALATED_AFTER);
    assertThat(reach.starts())
        .allMatch(
            start -> {
              Dated event = of(DeadlineKind.EVENT, start.toString(), start.toString());
              return !occasions.on(slot, event, leads).isEmpty() || !leads.workdays().contains(0);
            });
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 9 * 365)
        .map(days -> LocalDate.parse("2019-06-01").plusDays(days));
  }

  @Provide
  Arbitrary<LeadTime> leadTimes() {
    return Arbitraries.integers()
        .between(0, 60)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(LeadTime::new);
  }

  @Provide
  Arbitrary<Workdays> closures() {
    return days()
        .list()
        .ofMaxSize(60)
        .map(days -> Workdays.of("england-and-wales", new HashSet<>(days)));
  }

  @Provide
  Arbitrary<Dated> dates() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(DeadlineKind.class),
            Arbitraries.of(Precision.class))
        .as(OccasionsTest::any);
  }

  private static Dated any(LocalDate day, int more, DeadlineKind kind, Precision precision) {
    return switch (precision) {
      case DAY -> of(kind, day.toString(), day.plusDays(more).toString());
      case EVENT, RECURRING ->
          new Dated("D", null, "w", kind, new DateSpan(null, null, precision, "some day", false));
      default -> {
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        yield new Dated("D", null, "w", kind, DateSpan.endingOn(end, precision));
      }
    };
  }

  private static Reach reach(LocalDate day, Workdays workdays, LeadTime leads) {
    Set<Integer> after = new TreeSet<>(Occasions.AFTER);
    after.add(ESCALATED_AFTER);
    Set<Integer> numbers = new TreeSet<>(leads.workdays());
    return Reach.of(day, workdays, numbers, after);
  }

  private static boolean isReached(Dated dated, Reach reach) {
    return reach.starts().contains(dated.when().start())
        || reach.ends().contains(dated.when().end());
  }

  private static Dated of(DeadlineKind kind, String first, String last) {
    return of(kind, Precision.DAY, first, last);
  }

  private static Dated of(DeadlineKind kind, Precision precision, String first, String last) {
    DateSpan when =
        new DateSpan(LocalDate.parse(first), LocalDate.parse(last), precision, null, false);
    return new Dated("D", null, "w", kind, when);
  }

  private static List<String> said(Dated dated) {
    return said(dated, Workdays.of("england-and-wales"));
  }

  private static List<String> said(Dated dated, Workdays workdays) {
    return new Occasions(workdays, ESCALATED_AFTER)
        .all(dated, LeadTime.USUAL).stream()
            .map(each -> each.day() + " " + each.kind().code() + " " + each.cause())
            .toList();
  }

  private static List<String> days(Dated dated, String first, String last) {
    Occasions occasions = new Occasions(Workdays.of("england-and-wales"), ESCALATED_AFTER);
    return LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .filter(day -> !occasions.on(day, dated, LeadTime.USUAL).isEmpty())
        .map(LocalDate::toString)
        .toList();
  }
}
