package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Administrators;
import productivity.programme.Leavers;
import productivity.programme.OfficeClosure;
import productivity.programme.OfficeClosures;
import productivity.programme.Person;
import productivity.workday.Workdays;

/** What is owed after something was otherwise than planned. */
class PlannedAgainTest {
  @TempDir Path temp;
  private Diary diary;

  /** A deadline that is nine working days from Monday 22 August 2016, told of in every one. */
  @BeforeEach
  void open() {
    diary = Diary.bare("jdbc:sqlite:" + temp.resolve("again.db"), "Europe/London");
    diary.subscribe("C1", "assets", "2016-08-19");
    diary.digest("C1", DigestPace.NONE);
    diary.remind("C1", "10, 9, 8, 7, 6, 5, 4, 3, 2, 1");
    diary.deadline("D-1", "land", "report", "2016-09-05");
    diary.tick("2016-08-19T09:00");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void whatCouldNotBeSentForDaysIsOneNotice() {
    diary.plan("2016-08-22T09:00");
    diary.plan("2016-08-23T09:00");
    diary.plan("2016-08-24T09:00");
    diary.plan("2016-08-25T09:00");

    assertThat(waiting())
        .containsExactly(
            "2016-08-24 09:00 catch-up C1 D-1 (lead:9 of 2016-08-22)",
            "2016-08-24 09:00 catch-up C1 D-1 (lead:8 of 2016-08-23)",
            "2016-08-24 09:00 catch-up C1 D-1 (lead:7)",
            "2016-08-25 09:00 reminder C1 D-1 (lead:6)");
    assertThat(notices("owed")).isEqualTo(2);
  }

  @Test
  void whatWasCaughtUpIsNotToldAgainByAClockThatIsSetBack() {
    assertThat(diary.tick("2016-08-23T09:00"))
        .containsExactly(
            "2016-08-22 09:00 catch-up C1 D-1 (lead:9)",
            "2016-08-23 09:00 reminder C1 D-1 (lead:8)");

    assertThat(diary.tick("2016-08-22T10:00")).isEmpty();
    assertThat(diary.tick("2016-08-23T10:00")).isEmpty();
  }

  @Test
  void whatWasInDoubtIsWithdrawnWhereItIsNotOwedAnyMore() {
    diary.plan("2016-08-22T09:00");
    diary.sql("UPDATE notice SET state = 'sending' WHERE state = 'owed'");
    diary.change(
        session ->
            new Subscriptions(session, Diary.programme(session)).remove("C1", List.of("assets")));
    diary.turn();
    diary.sql("UPDATE notice SET state = 'owed' WHERE state = 'sending'");
    diary.turn();

    assertThat(notices("owed")).isZero();
    assertThat(notices("withdrawn")).isOne();
  }

  @Test
  void whatMovesToADayThatIsOverIsCaughtUp() {
    diary.remind("C1", "1 day");
    diary.tick("2016-09-01T09:00");
    diary.deadline("D-2", "land", "report", "2016-09-01");
    diary.change(
        session -> {
          OfficeClosures closures = new OfficeClosures(session, Diary.programme(session));
          Workdays before = closures.workdays();
          closures.add(new OfficeClosure(LocalDate.of(2016, 9, 2), "Flood"));
          new PlannedDays(session, Diary.programme(session))
              .planAgain(before, closures.workdays(), 1);
        });

    assertThat(diary.tick("2016-09-02T09:00")).isEmpty();
    assertThat(diary.tick("2016-09-05T09:00"))
        .containsExactly(
            "2016-09-01 09:00 catch-up C1 D-1 (lead:1)",
            "2016-09-05 09:00 reminder C1 D-2 (overdue:1)");
    assertThat(diary.tick("2016-09-05T09:01")).isEmpty();
  }

  @Test
  void aDeliverableWhoseDeadlineMovedIsNotDueOnTheOldDay() {
    diary.sql(
        """
        INSERT INTO deliverable
          (programme_id, code, period, workstream, title, status, due, due_precision)
        VALUES (1, 'P-1', '2016-17', 'land', 'Plans', 'in-progress', '2016-09-09', 'day')
        """);
    diary.deadline("D-3", "land", "report", "2016-10-31");
    diary.sql(
        "UPDATE deadline SET deliverable = 'P-1', baseline = '2016-09-09' WHERE code = 'D-3'");

    assertThat(diary.tick("2016-09-09T09:00")).noneMatch(line -> line.contains("P-1"));
    assertThat(diary.tick("2016-09-12T09:00")).noneMatch(line -> line.contains("P-1"));
  }

  @Test
  void nobodyWhoLeftIsToldWhatIsOverdue() {
    diary.change(
        session -> {
          Person left = new Person("ULEFT", "Lee");
          new Administrators(session, Diary.programme(session))
              .add(List.of(left, new Person("UHERE", "Hal")));
          new Leavers(session, Diary.programme(session)).add(left, Instant.EPOCH);
        });
    diary.tick("2016-09-05T09:00");

    assertThat(diary.tick("2016-09-19T09:00"))
        .filteredOn(line -> line.contains("escalation "))
        .containsExactly("2016-09-19 09:00 escalation UHERE D-1 (escalation:10)");
  }

  private List<String> waiting() {
    return diary.owed().stream().filter(line -> line.compareTo("2016-08-22") > 0).toList();
  }

  private int notices(String state) {
    return diary.database.read(
        session ->
            session
                .handle()
                .createQuery("SELECT COUNT(*) FROM notice WHERE state = :state")
                .bind("state", state)
                .mapTo(Integer.class)
                .one());
  }
}
