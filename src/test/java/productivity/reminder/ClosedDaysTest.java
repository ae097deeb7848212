package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.programme.Administrators;
import productivity.programme.Person;
import productivity.programme.Programmes;
import productivity.value.Period;

/** Whenever the office is closed or opened again, everything is told, and nothing a second time. */
class ClosedDaysTest {
  private static final Person ADMIN = new Person("UADMIN", "Ada");

  @TempDir Path temp;
  private final AtomicInteger deliveries = new AtomicInteger();
  private Diary diary;
  private Changes changes;

  /** A report that is due on Friday 29 July 2016, told of five working days before and one. */
  @BeforeEach
  void open() {
    diary = Diary.bare("jdbc:sqlite:" + temp.resolve("closed.db"), "Europe/London");
    diary.change(
        session -> {
          new Programmes(session).claim("T1");
          new Administrators(session, Diary.programme(session)).add(List.of(ADMIN));
        });
    changes = new Changes(diary.database, diary.clock);
    diary.subscribe("C1", "assets", "2016-07-11");
    diary.digest("C1", DigestPace.NONE);
    diary.remind("C1", "5, 1");
    diary.deadline("D-1", "land", "report", "2016-07-29");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void whatMovesToYesterdayIsToldLate() {
    diary.tick("2016-07-21T09:00");
    diary.plan("2016-07-22T08:00");
    closed("2016-07-27", "2016-07-27");

    assertThat(diary.tick("2016-07-22T09:00"))
        .containsExactly("2016-07-21 09:00 catch-up C1 D-1 (lead:5)");
    assertThat(diary.story("2016-07-23", "2016-07-29"))
        .containsExactly("2016-07-28 09:00 reminder C1 D-1 (lead:1)");
  }

  @Test
  void whatMovesByDaysIsToldLate() {
    diary.story("2016-07-18", "2016-07-19");
    diary.plan("2016-07-20T08:00");
    closed("2016-07-25", "2016-07-28");

    assertThat(diary.tick("2016-07-20T09:00"))
        .containsExactly("2016-07-18 09:00 catch-up C1 D-1 (lead:5)");
    assertThat(diary.story("2016-07-21", "2016-07-29"))
        .containsExactly("2016-07-22 09:00 reminder C1 D-1 (lead:1)");
  }

  @Test
  void whatWasToldIsNotToldAgainWhereItsSlotMoves() {
    assertThat(diary.story("2016-07-21", "2016-07-22"))
        .containsExactly("2016-07-22 09:00 reminder C1 D-1 (lead:5)");
    closed("2016-07-22", "2016-07-22");
    closed("2016-07-27", "2016-07-27");

    assertThat(diary.story("2016-07-22", "2016-07-29"))
        .containsExactly("2016-07-28 09:00 reminder C1 D-1 (lead:1)");
  }

  @Test
  void aDigestThatWasSentIsNotSentAgainOnTheNextDay() {
    diary.digest("C1", DigestPace.WEEKLY);
    assertThat(diary.tick("2016-07-18T09:00"))
        .containsExactly("2016-07-18 09:00 digest C1 digest (digest:weekly)");
    closed("2016-07-18", "2016-07-18");

    assertThat(diary.tick("2016-07-19T09:00")).isEmpty();
    assertThat(diary.tick("2016-07-25T09:00"))
        .contains("2016-07-25 09:00 digest C1 digest (digest:weekly)");
  }

  @Test
  void whatWasToldIsNotToldAgainWhereADayIsOpenAfterAll() {
    diary.plan("2016-07-20T10:00");
    closed("2016-07-27", "2016-07-27");
    assertThat(diary.tick("2016-07-21T09:00"))
        .containsExactly("2016-07-21 09:00 reminder C1 D-1 (lead:5)");
    opened("2016-07-27", "2016-07-27");

    assertThat(diary.story("2016-07-21", "2016-07-29"))
        .containsExactly("2016-07-28 09:00 reminder C1 D-1 (lead:1)");
  }

  @Test
  void whatMovesToADayThatIsOverByUndoingIsToldLate() {
    diary.tick("2016-07-29T09:00");
    closed("2016-08-03", "2016-08-03");
    assertThat(diary.story("2016-08-01", "2016-08-05"))
        .containsExactly(
            "2016-08-01 09:00 reminder C1 D-1 (overdue:1)",
            "2016-08-04 09:00 reminder C1 D-1 (overdue:3)");
    diary.plan("2016-08-08T08:00");
    make(new Operation.Undo(Optional.empty()));

    assertThat(diary.tick("2016-08-08T09:00"))
        .containsExactly("2016-08-05 09:00 catch-up C1 D-1 (overdue:5)");
  }

  @Test
  void anotherDateIsToldOfThoughTheOldOneWas() {
    diary.tick("2016-07-22T09:00");
    diary.sql("UPDATE deadline SET starts = '2016-08-01', ends = '2016-08-01' WHERE code = 'D-1'");

    assertThat(diary.tick("2016-07-25T09:00"))
        .containsExactly("2016-07-25 09:00 reminder C1 D-1 (lead:5)");
  }

  private void closed(String first, String last) {
    make(new Operation.CloseOffice(days(first, last), "Move"));
  }

  private void opened(String first, String last) {
    make(new Operation.OpenOffice(days(first, last)));
  }

  private void make(Operation operation) {
    Request request = Request.by(ADMIN, "T1", "d" + deliveries.incrementAndGet());
    assertThat(changes.make(request.again(), operation)).isNotNull();
  }

  private static Period days(String first, String last) {
    return new Period("days", LocalDate.parse(first), LocalDate.parse(last));
  }
}
