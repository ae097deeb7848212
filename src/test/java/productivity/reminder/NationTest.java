package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.status.ReadModel;

/** A programme keeps the bank holidays of its own nation, in reminders as in answers. */
class NationTest {
  @TempDir Path temp;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Diary diary;

  @BeforeEach
  void open() {
    diary = Diary.bare("jdbc:sqlite:" + temp.resolve("nation.db"), "Europe/London");
    diary.digest("C1", DigestPace.NONE);
    diary.subscribe("C1", "assets", "2017-11-01");
    diary.remind("C1", "on the day");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @ParameterizedTest
  @CsvSource({
    "scotland,          2018-01-02, 2017-12-29",
    "england-and-wales, 2018-01-02, 2018-01-02",
    "northern-ireland,  2018-01-02, 2018-01-02",
    "scotland,          2017-11-30, 2017-11-29",
    "england-and-wales, 2017-11-30, 2017-11-30",
    "northern-ireland,  2018-03-19, 2018-03-16",
    "scotland,          2018-03-19, 2018-03-19",
    "scotland,          2018-04-02, 2018-04-02",
    "england-and-wales, 2018-04-02, 2018-03-29",
  })
  void isRemindedOnTheWorkingDayBeforeItsOwnBankHolidays(
      String nation, LocalDate due, String reminded) {
    diary.sql("UPDATE programme SET nation = ?", nation);
    diary.deadline("D-1", "assets", "report", due.toString());

    List<String> told =
        due.minusDays(9)
            .datesUntil(due.plusDays(1))
            .flatMap(
                day ->
                    Stream.of("T08:59", "T09:00").flatMap(time -> diary.tick(day + time).stream()))
            .toList();

    assertThat(told).containsExactly(reminded + " 09:00 reminder C1 D-1 (lead:0)");
  }

  @ParameterizedTest
  @CsvSource({"scotland, 2", "england-and-wales, 3", "northern-ireland, 3"})
  void countsItsOwnWorkingDaysInAnswers(String nation, int left) {
    diary.sql("UPDATE programme SET nation = ?", nation);
    diary.deadline("D-1", "assets", "report", "2018-01-03");
    diary.clock.set(Instant.parse("2017-12-28T09:00:00Z"));

    var due =
        new ReadModel(diary.database, diary.clock)
            .read(null, reading -> reading.due(List.of("D-1"), Instant.EPOCH));

    assertThat(due.items().get(0).line().orElseThrow().workingDays()).hasValue(left);
  }
}
