package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Administrators;
import productivity.programme.OfficeClosure;
import productivity.programme.OfficeClosures;
import productivity.programme.Person;

/** What is owed to whom, alike on every database. */
abstract class ReminderPlannerContract {
  @TempDir Path temp;
  private Diary diary;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void open() {
    diary = Diary.bare(freshUrl(), "Europe/London");
    diary.digest("C1", DigestPace.NONE);
    diary.digest("C2", DigestPace.NONE);
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void remindsAChannelOnceOfWhatStandsBelowItsWorkstreams() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.subscribe("C1", "land", "2016-07-01");
    diary.subscribe("C2", "land", "2016-07-01");
    diary.deadline("D-1", "land", "report", "2016-07-29");
    diary.deadline("D-2", "assets", "report", "2016-07-29");
    diary.deadline("D-3", "people", "report", "2016-07-29");

    assertThat(diary.tick("2016-07-22T09:00"))
        .containsExactly(
            "2016-07-15 09:00 catch-up C1 D-1 (lead:20 of 2016-07-01)",
            "2016-07-15 09:00 catch-up C1 D-2 (lead:20 of 2016-07-01)",
            "2016-07-15 09:00 catch-up C1 D-1 (lead:10)",
            "2016-07-15 09:00 catch-up C1 D-2 (lead:10)",
            "2016-07-15 09:00 catch-up C2 D-1 (lead:20 of 2016-07-01)",
            "2016-07-15 09:00 catch-up C2 D-1 (lead:10)",
            "2016-07-22 09:00 reminder C1 D-1 (lead:5)",
            "2016-07-22 09:00 reminder C1 D-2 (lead:5)",
            "2016-07-22 09:00 reminder C2 D-1 (lead:5)");
    assertThat(diary.tick("2016-07-22T09:01")).isEmpty();
  }

  @Test
  void countsOnlyFromTheDayOnWhichAChannelSubscribed() {
    diary.deadline("D-1", "land", "report", "2016-07-29");
    assertThat(diary.tick("2016-07-15T09:00")).isEmpty();
    diary.subscribe("C1", "land", "2016-07-22");

    assertThat(diary.tick("2016-07-22T14:00"))
        .containsExactly("2016-07-22 09:00 reminder C1 D-1 (lead:5)");
  }

  @Test
  void keepsToTheLeadTimesOfAChannelAndOfAnItemThere() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.subscribe("C2", "assets", "2016-07-01");
    diary.remind("C1", "3 days");
    diary.deadline("D-1", "land", "report", "2016-07-29");
    diary.deadline("D-2", "land", "report", "2016-07-29");
    diary.deadline("D-3", "land", "report", "2016-07-29");
    diary.deliverable("P-1", "2016-09-30", "day");
    diary.sql("UPDATE deadline SET deliverable = 'P-1' WHERE code = 'D-3'");
    diary.remind("C1", "D-2", "7 days");
    diary.remind("C1", "P-1", "6 days");

    List<String> told = diary.story("2016-07-01", "2016-07-29");

    assertThat(told)
        .filteredOn(line -> line.contains("C1"))
        .containsExactly(
            "2016-07-20 09:00 reminder C1 D-2 (lead:7)",
            "2016-07-21 09:00 reminder C1 D-3 (lead:6)",
            "2016-07-26 09:00 reminder C1 D-1 (lead:3)");
    assertThat(told).filteredOn(line -> line.contains("C2 D-")).hasSize(15);
  }

  @Test
  void forgetsWhatIsDoneAndFollowsWhatMoves() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.deadline("D-1", "land", "report", "2016-07-29");
    diary.deadline("D-2", "land", "report", "2016-07-29");
    diary.deadline("D-3", "land", "report", "2016-07-29");
    diary.deadline("D-4", "land", "decision", "2016-07-29");
    diary.story("2016-07-01", "2016-07-21");
    diary.sql("UPDATE deadline SET completed_on = '2016-07-21' WHERE code = 'D-1'");
    diary.sql("UPDATE deadline SET starts = '2016-08-05', ends = '2016-08-05' WHERE code = 'D-2'");
    diary.sql("UPDATE deadline SET state_at_report = 'past' WHERE code = 'D-3'");
    diary.sql("UPDATE deadline SET outcome = 'approved' WHERE code = 'D-4'");

    assertThat(diary.story("2016-07-22", "2016-08-01"))
        .containsExactly(
            "2016-07-22 09:00 reminder C1 D-2 (lead:10)",
            "2016-07-29 09:00 reminder C1 D-2 (lead:5)");
  }

  @Test
  void withdrawsWhatWaitsWhenItIsDoneInTime() {
    diary.subscribe("C1", "assets", "2016-07-22");
    diary.deadline("D-1", "land", "report", "2016-07-29");
    assertThat(diary.plan("2016-07-22T09:00")).hasSize(1);
    diary.sql("UPDATE deadline SET completed_on = '2016-07-22' WHERE code = 'D-1'");
    diary.plan("2016-07-22T09:01");

    assertThat(diary.owed()).isEmpty();
  }

  @Test
  void asksForADecisionOnTheDayAndUntilItIsKnown() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.deadline("D-1", "land", "decision", "2016-07-29");
    diary.story("2016-07-01", "2016-07-28");

    assertThat(diary.story("2016-07-29", "2016-08-22"))
        .containsExactly(
            "2016-07-29 09:00 reminder C1 D-1 (decision-day)",
            "2016-08-01 09:00 reminder C1 D-1 (decision:1)",
            "2016-08-03 09:00 reminder C1 D-1 (decision:3)",
            "2016-08-05 09:00 reminder C1 D-1 (decision:5)",
            "2016-08-08 09:00 reminder C1 D-1 (decision-week)",
            "2016-08-15 09:00 reminder C1 D-1 (decision-week)",
            "2016-08-22 09:00 reminder C1 D-1 (decision-week)");
    diary.sql("UPDATE deadline SET outcome = 'approved' WHERE code = 'D-1'");
    assertThat(diary.story("2016-08-23", "2016-08-31")).isEmpty();
  }

  @Test
  void leavesADecisionFromBeforeASubscriptionToTheDigest() {
    diary.subscribe("C1", "assets", "2016-08-05");
    diary.subscribe("C2", "assets", "2016-08-06");
    diary.deadline("D-1", "land", "decision", "2016-07-29");

    assertThat(diary.story("2016-08-06", "2016-08-15"))
        .containsExactly(
            "2016-08-05 09:00 catch-up C1 D-1 (decision:5)",
            "2016-08-08 09:00 reminder C1 D-1 (decision-week)",
            "2016-08-15 09:00 reminder C1 D-1 (decision-week)");
  }

  @Test
  void tellsWhatIsOverdueThreeTimesAndThenTheAdministrators() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.change(
        session ->
            new Administrators(session, Diary.programme(session))
                .add(List.of(new Person("UADMIN", "Ada"), new Person("UBOSS", "Bo"))));
    diary.deadline("D-1", "land", "report", "2016-07-29");
    diary.deadline("D-2", "people", "report", "2016-07-29");
    diary.story("2016-07-01", "2016-07-29");

    assertThat(diary.story("2016-07-30", "2016-08-31"))
        .containsExactly(
            "2016-08-01 09:00 reminder C1 D-1 (overdue:1)",
            "2016-08-03 09:00 reminder C1 D-1 (overdue:3)",
            "2016-08-05 09:00 reminder C1 D-1 (overdue:5)",
            "2016-08-12 09:00 escalation UADMIN D-1 (escalation:10)",
            "2016-08-12 09:00 escalation UBOSS D-1 (escalation:10)");
  }

  @Test
  void remindsOfADeliverableThatIsDueAndHasNoDeadlineForIt() {
    diary.subscribe("C1", "assets", "2016-07-01");
    diary.deliverable("P-1", "2016-07-29", "day");
    diary.deliverable("P-2", "2016-07-29", "day");
    diary.deliverable("P-3", "2016-09-30", "quarter");
    diary.deliverable("P-4", "2016-07-31", "month");
    diary.deliverable("P-5", "2017-06-30", "year");
    diary.sql("UPDATE deliverable SET status = 'completed' WHERE code = 'P-2'");
    diary.remind("C1", "P-1", "10, 3, 1 days");

    assertThat(diary.story("2016-07-01", "2016-08-01"))
        .containsExactly(
            "2016-07-01 09:00 reminder C1 P-3 (start:quarter)",
            "2016-07-01 09:00 reminder C1 P-4 (start:month)",
            "2016-07-01 09:00 reminder C1 P-5 (start:year)",
            "2016-07-15 09:00 reminder C1 P-1 (lead:10)",
            "2016-07-26 09:00 reminder C1 P-1 (lead:3)",
            "2016-07-28 09:00 reminder C1 P-1 (lead:1)",
            "2016-07-28 09:00 reminder C1 P-4 (end:month)",
            "2016-08-01 09:00 reminder C1 P-1 (overdue:1)",
            "2016-08-01 09:00 reminder C1 P-4 (overdue:1)");
  }

  @Test
  void sendsDigestsOnTheFirstWorkingDayOfAWeekOrEveryOneOrNever() {
    diary.subscribe("C1", "assets", "2016-08-25");
    diary.subscribe("C2", "assets", "2016-08-25");
    diary.subscribe("C3", "people", "2016-08-25");
    diary.digest("C2", DigestPace.DAILY);

    assertThat(diary.story("2016-08-25", "2016-09-05"))
        .containsExactly(
            "2016-08-25 09:00 digest C2 digest (digest:daily)",
            "2016-08-26 09:00 digest C2 digest (digest:daily)",
            "2016-08-30 09:00 digest C2 digest (digest:daily)",
            "2016-08-30 09:00 digest C3 digest (digest:weekly)",
            "2016-08-31 09:00 digest C2 digest (digest:daily)",
            "2016-09-01 09:00 digest C2 digest (digest:daily)",
            "2016-09-02 09:00 digest C2 digest (digest:daily)",
            "2016-09-05 09:00 digest C2 digest (digest:daily)",
            "2016-09-05 09:00 digest C3 digest (digest:weekly)");
  }

  @Test
  void movesEarlierWhereTheOfficeIsClosed() {
    diary.subscribe("C1", "assets", "2016-07-15");
    diary.deadline("D-1", "land", "report", "2016-07-25");
    diary.change(
        session ->
            new OfficeClosures(session, Diary.programme(session))
                .add(new OfficeClosure(LocalDate.parse("2016-07-25"), "Moving house")));

    assertThat(diary.story("2016-07-15", "2016-07-26"))
        .containsExactly(
            "2016-07-15 09:00 reminder C1 D-1 (lead:5)",
            "2016-07-21 09:00 reminder C1 D-1 (lead:1)",
            "2016-07-22 09:00 reminder C1 D-1 (lead:0)",
            "2016-07-26 09:00 reminder C1 D-1 (overdue:1)");
  }
}
