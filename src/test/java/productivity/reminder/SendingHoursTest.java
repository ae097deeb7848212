package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.programme.Programmes;

/** When channels and people are written to. */
class SendingHoursTest {
  @TempDir Path temp;
  private Diary diary;
  private Planning planning;

  @BeforeEach
  void open() {
    diary = Diary.bare("jdbc:sqlite:" + temp.resolve("hours.db"), "Europe/London");
    diary.sql(
        "INSERT INTO office_closure (programme_id, day, reason) VALUES (1, '2016-08-31', 'Closed')");
    planning = new Planning(diary.database, diary.clock);
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-08-26T08:59, false",
    "2016-08-26T09:00, true",
    "2016-08-26T23:59, true",
    // Saturday, Sunday and a bank holiday.
    "2016-08-27T00:00, false",
    "2016-08-27T09:00, false",
    "2016-08-28T03:00, false",
    "2016-08-29T11:00, false",
    "2016-08-30T06:00, false",
    "2016-08-30T09:00, true",
    // The office is closed.
    "2016-08-31T11:00, false",
  })
  void areWorkingDaysFromNine(String local, boolean open) {
    at("2016-08-25T12:00");
    at(local);
    assertThat(planning.isOpen(1)).isEqualTo(open);
  }

  @Test
  void endWithTheDayAlsoWhereNothingWasChangedSince() {
    at("2016-08-26T23:59:59");
    assertThat(planning.isOpen(1)).isTrue();
    at("2016-08-27T00:00");
    assertThat(planning.isOpen(1)).isFalse();
  }

  @Test
  void aProgrammeThatCannotBePlannedKeepsNoOtherFromIt() {
    diary.change(
        session ->
            new Programmes(session)
                .create("Second", ZoneId.of("Europe/London"), "scotland", "agreement"));
    diary.sql("UPDATE programme SET nation = 'nowhere' WHERE id = 1");

    assertThatThrownBy(() -> at("2016-08-26T09:00")).isInstanceOf(RuntimeException.class);
    assertThat(planning.isOpen(1)).isFalse();
    assertThat(planning.isOpen(2)).isTrue();
    assertThatThrownBy(planning::turn).isInstanceOf(RuntimeException.class);

    diary.sql("UPDATE programme SET nation = 'england' WHERE id = 1");
    planning.turn();
    assertThat(planning.isOpen(1)).isTrue();
  }

  private void at(String local) {
    diary.clock.set(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant());
    planning.turn();
  }
}
