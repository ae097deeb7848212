package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.store.Database;

/** What is said today shows today and after, though older words speak for the whole period. */
class NewestShowsTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 11, 1);
  private static final List<String> QUESTIONS =
      List.of(
          "status",
          "status productivity experts",
          "show EP-3",
          "show productivity experts",
          "deadlines",
          "savings");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
    try (Database database = Database.open(office.url())) {
      database.write(
          session -> {
            Stream.of(
                    """
                    INSERT INTO rating (programme_id, deliverable, position, rating, as_at)
                    VALUES (1, 'MOU1718-EP-03', 1, 'green', 'FY2017-18'),
                      (1, 'MOU1718-EP-03', 2, 'green', '2017-11'), (1, 'AX-10', 2, 'green', '2017')
                    """,
                    """
                    INSERT INTO measurement (programme_id, deliverable, position, target, quantity,
                      unit, as_at)
                    VALUES (1, 'MOU1718-EP-03', 3, 1, 17, 'councils', 'FY2017-18')
                    """,
                    """
                    INSERT INTO progress_update (programme_id, code, workstream, deliverable,
                      starts, ends, precision, note)
                    VALUES (1, 'UP-500', 'productivity-experts', 'MOU1718-EP-03', '2017-11-01',
                      '2017-11-30', 'month', 'All was well in November')
                    """)
                .forEach(session.handle()::execute);
            return null;
          });
    }
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void onEveryDayOfThePeriodAndIsGoneWhenItIsTakenBack() {
    for (LocalDate day : FIRST.datesUntil(FIRST.plusMonths(1)).toList()) {
      let(day);
      List<String> before = answers();
      assertThat(typed("show EP-3")).contains("17 councils", "Green").doesNotContain("trouble");

      typed("update EP-3 red 21 councils; trouble on the " + day.getDayOfMonth());

      shows(day, "trouble on the " + day.getDayOfMonth());
      typed("undo");
      assertThat(answers()).isEqualTo(before);
    }
  }

  @Test
  void aDayAMonthAndAYearLater() {
    LocalDate said = FIRST.plusDays(6);
    let(said);
    typed("update EP-3 red 21 councils; trouble on the 7th");

    for (LocalDate day : List.of(said.plusDays(1), said.plusMonths(1), said.plusYears(1))) {
      let(day);
      shows(day, "trouble on the 7th");
    }
  }

  @Test
  void endedMovedDecidedAndAdded() {
    let(FIRST.plusDays(6));
    List<String> before = answers();
    String december = typed("deadlines december 2017");
    typed("move DL-118 to 20 December because of snow");
    typed("decide DL-45 announced: 20 are funded");
    typed("add deadline Map out on 8 November in productivity experts");
    typed("add saving £5k pens in productivity experts, achieved annual efficiency saving");
    typed("done EP-3");

    assertThat(typed("deadlines december 2017")).contains("20 December").isNotEqualTo(december);
    assertThat(typed("show DL-45")).contains("20 are funded");
    assertThat(typed("deadlines")).contains("Map out");
    assertThat(typed("savings productivity experts")).contains("pens");
    assertThat(typed("show EP-3")).contains("Status: completed");
    let(FIRST.plusDays(8));
    assertThat(typed("deadlines productivity experts overdue")).contains("Map out");

    let(FIRST.plusDays(6));
    for (int at = 0; at < 5; at++) {
      assertThat(typed("undo")).contains("Undid change");
    }
    assertThat(answers()).isEqualTo(before);
    assertThat(typed("deadlines december 2017")).isEqualTo(december);
  }

  private void shows(LocalDate day, String note) {
    String asked = day.isAfter(LocalDate.of(2018, 3, 31)) ? " 2017-18" : "";
    assertThat(typed("status" + asked)).as("%s", day).contains("Red 1");
    assertThat(typed("status productivity experts" + asked)).contains("Red 1");
    String shown = typed("show EP-3");
    assertThat(shown).contains("Red, as at", "21 councils", note);
    assertThat(shown.indexOf(note)).isLessThan(shown.indexOf("All was well"));
    assertThat(shown.indexOf("21 councils")).isLessThan(shown.indexOf("17 councils"));
    String stream = typed("show productivity experts");
    assertThat(stream.indexOf(note)).isPositive().isLessThan(stream.indexOf("All was well"));
  }

  private void let(LocalDate day) {
    office.clock.set(day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC));
  }

  private List<String> answers() {
    return QUESTIONS.stream().map(this::typed).toList();
  }

  private String typed(String text) {
    return office.type(ADMIN, text).text();
  }
}
