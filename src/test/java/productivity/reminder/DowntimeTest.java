package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Catch-up: what the same working day owed is told late and once, what earlier days owed is told
 * together.
 */
class DowntimeTest {
  @TempDir Path temp;
  private Diary diary;

  /** A deadline that is nine working days from Monday 22 August 2016, told of in every one. */
  @BeforeEach
  void open() {
    diary = Diary.bare("jdbc:sqlite:" + temp.resolve("downtime.db"), "Europe/London");
    diary.subscribe("C1", "assets", "2016-08-19");
    diary.remind("C1", "10, 9, 8, 7, 6, 5, 4, 3, 2, 1");
    diary.deadline("D-1", "land", "report", "2016-09-05");
    assertThat(diary.tick("2016-08-19T09:00"))
        .containsExactly("2016-08-19 09:00 reminder C1 D-1 (lead:10)");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void aMinuteIsNotNoticed() {
    assertThat(back("2016-08-22T08:59")).isEmpty();
    assertThat(back("2016-08-22T09:01"))
        .containsExactly(
            "2016-08-22 09:00 digest C1 digest (digest:weekly)",
            "2016-08-22 09:00 reminder C1 D-1 (lead:9)");
    assertThat(back("2016-08-22T09:02")).isEmpty();
  }

  @Test
  void anHourMakesItLate() {
    assertThat(back("2016-08-22T08:30")).isEmpty();
    assertThat(back("2016-08-22T09:30"))
        .containsExactly(
            "2016-08-22 09:00 digest C1 digest (digest:weekly)",
            "2016-08-22 09:00 reminder C1 D-1 (lead:9)");
    assertThat(back("2016-08-22T10:30")).isEmpty();
  }

  @Test
  void aDayIsToldTogetherWithTheNextSlot() {
    diary.tick("2016-08-22T09:00");
    assertThat(back("2016-08-24T08:00")).isEmpty();
    assertThat(back("2016-08-24T09:00"))
        .containsExactly(
            "2016-08-23 09:00 catch-up C1 D-1 (lead:8)",
            "2016-08-24 09:00 reminder C1 D-1 (lead:7)");
    assertThat(back("2016-08-24T09:01")).isEmpty();
  }

  @Test
  void aWeekOverABankHolidayIsOneNoticeAndTheDigestOfTheWeek() {
    diary.tick("2016-08-24T09:00");
    assertThat(back("2016-08-31T11:00"))
        .containsExactly(
            "2016-08-30 09:00 catch-up C1 D-1 (lead:6 of 2016-08-25)",
            "2016-08-30 09:00 catch-up C1 D-1 (lead:5 of 2016-08-26)",
            "2016-08-30 09:00 catch-up C1 D-1 (lead:4)",
            "2016-08-30 09:00 digest C1 digest (digest:weekly)",
            "2016-08-31 09:00 reminder C1 D-1 (lead:3)");
    assertThat(back("2016-08-31T11:01")).isEmpty();
  }

  @Test
  void nobodyIsWrittenToOnABankHoliday() {
    diary.tick("2016-08-25T09:00");
    assertThat(back("2016-08-27T12:00")).isEmpty();
    assertThat(back("2016-08-29T12:00")).isEmpty();
    assertThat(back("2016-08-30T09:00"))
        .containsExactly(
            "2016-08-26 09:00 catch-up C1 D-1 (lead:5)",
            "2016-08-30 09:00 digest C1 digest (digest:weekly)",
            "2016-08-30 09:00 reminder C1 D-1 (lead:4)");
  }

  @Test
  void threeWeeksAreOneDigestAndOneWeeklyQuestion() {
    diary.deadline("D-2", "land", "decision", "2016-08-15");
    assertThat(back("2016-09-14T10:00"))
        .filteredOn(line -> !line.contains("D-1"))
        .containsExactly(
            "2016-09-12 09:00 catch-up C1 D-2 (decision:5 of 2016-08-22)",
            "2016-09-12 09:00 catch-up C1 D-2 (decision-week)",
            "2016-09-12 09:00 digest C1 digest (digest:weekly)");
  }

  @Test
  void aStepOfAnHourChangesNothing() {
    assertThat(diary.tick("2016-08-22T09:10")).hasSize(2);
    assertThat(diary.tick("2016-08-22T08:10")).isEmpty();
    assertThat(diary.tick("2016-08-22T09:10")).isEmpty();
    assertThat(diary.tick("2016-08-22T10:10")).isEmpty();
    assertThat(diary.tick("2016-08-23T08:10")).isEmpty();
    assertThat(diary.tick("2016-08-23T09:10")).hasSize(1);
  }

  @Test
  void aStepOfADayForwardAndBackTellsEachSlotOnce() {
    assertThat(diary.tick("2016-08-22T10:00")).hasSize(2);
    assertThat(diary.tick("2016-08-23T10:00"))
        .containsExactly("2016-08-23 09:00 reminder C1 D-1 (lead:8)");
    assertThat(diary.tick("2016-08-22T10:01")).isEmpty();
    assertThat(diary.tick("2016-08-23T10:01")).isEmpty();
    assertThat(diary.tick("2016-08-24T10:00"))
        .containsExactly("2016-08-24 09:00 reminder C1 D-1 (lead:7)");
  }

  @Test
  void aStepOfADayForwardOverAMissedSlotAndBackTellsItOnce() {
    assertThat(diary.tick("2016-08-22T08:30")).isEmpty();
    assertThat(diary.tick("2016-08-23T09:30"))
        .contains("2016-08-22 09:00 catch-up C1 D-1 (lead:9)")
        .contains("2016-08-23 09:00 reminder C1 D-1 (lead:8)");
    assertThat(diary.tick("2016-08-22T09:40")).noneMatch(line -> line.contains("D-1"));
    assertThat(diary.tick("2016-08-23T09:40")).isEmpty();
    assertThat(diary.tick("2016-08-24T09:40"))
        .containsExactly("2016-08-24 09:00 reminder C1 D-1 (lead:7)");
  }

  @Test
  void aStepBackAndADayLostAfterItTellNothingTwice() {
    diary.tick("2016-08-22T10:00");
    assertThat(diary.tick("2016-08-23T10:00")).hasSize(1);
    diary.tick("2016-08-22T10:01");
    assertThat(back("2016-08-24T10:00"))
        .containsExactly("2016-08-24 09:00 reminder C1 D-1 (lead:7)");
  }

  @Test
  void whatWasPlannedAndNotSentIsToldTogetherLater() {
    diary.plan("2016-08-22T09:00");
    diary.restart();
    assertThat(diary.tick("2016-08-24T10:00"))
        .containsExactly(
            "2016-08-23 09:00 catch-up C1 D-1 (lead:9 of 2016-08-22)",
            "2016-08-23 09:00 catch-up C1 D-1 (lead:8)",
            "2016-08-24 09:00 reminder C1 D-1 (lead:7)");
    assertThat(diary.owed()).noneMatch(line -> line.contains("reminder C1 D-1 (lead:9)"));
  }

  @Test
  void aRestartInTheMiddleOfADayTellsNothingTwice() {
    assertThat(diary.tick("2016-08-22T09:00")).hasSize(2);
    assertThat(back("2016-08-22T09:01")).isEmpty();
  }

  @Test
  void aYearIsTheMostThatIsMadeUpFor() {
    diary.deadline("D-2", "land", "report", "2016-09-12");
    List<String> told = back("2020-01-06T09:00");
    assertThat(told).containsExactly("2020-01-06 09:00 digest C1 digest (digest:weekly)");
    assertThat(LocalDate.parse("2020-01-06")).isAfter("2017-09-12");
  }

  @Test
  void whatWasPlannedAndNotSentForMoreThanAYearIsTakenBack() {
    diary.plan("2016-08-22T09:00");
    assertThat(back("2018-01-08T09:00"))
        .containsExactly("2018-01-08 09:00 digest C1 digest (digest:weekly)");
    assertThat(diary.owed())
        .noneMatch(line -> line.contains("lead:9"))
        .noneMatch(line -> line.startsWith("2016-08-22"));
  }

  @Test
  void aClockThatWasDaysAheadForgetsNothingOnceItIsRight() {
    diary.tick("2016-08-22T10:00");
    diary.tick("2016-08-30T10:00");
    assertThat(diary.tick("2016-08-22T10:05")).isEmpty();
    diary.deadline("D-2", "land", "report", "2016-09-08");

    assertThat(back("2016-08-26T09:00"))
        .containsExactly(
            "2016-08-25 09:00 catch-up C1 D-2 (lead:10 of 2016-08-24)",
            "2016-08-25 09:00 catch-up C1 D-2 (lead:9)",
            "2016-08-26 09:00 reminder C1 D-2 (lead:8)");
  }

  /** As if the date had been moved nearer: its day was planned without it. */
  @Test
  void aSlotThatComesToBeInThePastIsNotToldWithWhatWaitsFromItsDay() {
    diary.plan("2016-08-22T09:00");
    diary.deadline("D-2", "land", "report", "2016-09-05");

    assertThat(back("2016-08-23T09:00"))
        .containsExactly(
            "2016-08-22 09:00 catch-up C1 D-1 (lead:9)",
            "2016-08-23 09:00 reminder C1 D-1 (lead:8)",
            "2016-08-23 09:00 reminder C1 D-2 (lead:8)");
  }

  /** The service was down until a time, and starts then. */
  private List<String> back(String local) {
    diary.restart();
    return diary.tick(local);
  }
}
