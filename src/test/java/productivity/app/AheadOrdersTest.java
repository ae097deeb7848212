package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.store.Database;

/** How long ahead people ask to be reminded, and whether there is a day to be reminded before. */
class AheadOrdersTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          remind EP-3 10, 3, 1 days ~ EP-3 has no date yet, so nothing is due. To give it one, type move EP-3 to DATE.
          remind EP-14 10, 3 days   ~ EP-14 has no day, only 2020. A year is told at its start and before its last working day.
          remind DL-45 10 days      ~ The date of DL-45 has passed, so there is no day before it.
          remind DL-152 10 days     ~ DL-152 has no day, only July 2018. A month is told at its start
          remind DL-153 10 days     ~ DL-153 is done, so no more is told of it.
          """)
  void saysWhereThereIsNoDayToBeRemindedBefore(String text, String caution) {
    office.type(ADMIN, "remind here one-public-estate, productivity-experts, gdpr");
    office.type(ADMIN, "add deadline Toolkit out in July 2018 in gdpr");
    office.type(ADMIN, "add deadline Workshop held on 9 November 2017 in gdpr");
    office.type(ADMIN, "done DL-153");

    assertThat(typed(text)).contains("The channel is reminded of ", caution);
  }

  @Test
  void promisesDaysBeforeADayWithoutMoreWords() {
    office.type(ADMIN, "remind here gdpr, productivity-experts");
    office.type(ADMIN, "add deadline Toolkit out on 9 November 2017 in gdpr");
    office.type(ADMIN, "move EP-3 to 5 December");

    for (String code : new String[] {"DL-152", "EP-3"}) {
      assertThat(typed("remind " + code + " 3 days"))
          .contains("The channel is reminded of " + code + " 3 working days before")
          .doesNotContain("no date", "no day", "passed", "done");
    }
  }

  @Test
  void saysThatTheDaysCountForTheDeadlinesOfADeliverable() {
    office.type(ADMIN, "remind here one-public-estate");
    office.type(ADMIN, "move DL-44 to 5 December because the plans are late");
    office.type(ADMIN, "move DL-45 to 6 December because the plans are late");

    assertThat(typed("remind R16-13 3 days"))
        .contains(
            "The date of R16-13 has passed, so there is no day before it."
                + " The days count for those of its deadlines that have a day.");
    forEP3("DL-118");
    office.type(ADMIN, "remind here productivity-experts");
    assertThat(typed("remind EP-3 3 days"))
        .contains(
            "EP-3 has no date of its own."
                + " The days count for those of its deadlines that have a day.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usual",
        "as usual",
        "Default",
        "default days",
        "the usual times",
        "back to normal"
      })
  void goesBackToTheUsualTimes(String usual) {
    office.type(ADMIN, "remind here one-public-estate");
    String before = typed("remind list");
    office.type(ADMIN, "remind 10, 5 days");
    office.type(ADMIN, "remind DL-45 3 days");

    assertThat(typed("remind DL-45 " + usual))
        .startsWith("Reminders set: DL-45")
        .contains("reminded of DL-45 10 and 5 working days before, as of everything here");
    assertThat(typed("remind list")).contains("10 and 5").doesNotContain("DL-45");
    assertThat(typed("remind " + usual))
        .contains(
            "reminded of everything 20, 10, 5 and 1 working days before and on the day, as usual");
    assertThat(typed("remind list")).isEqualTo(before);

    assertThat(typed("remind DL-45 " + usual))
        .contains("No other times were set for DL-45 in this channel. Nothing was changed.");
    assertThat(typed("remind " + usual))
        .contains("No other times were set for this channel. Nothing was changed.");
  }

  @Test
  void goesBackToTheTimesOfTheDeliverable() {
    office.type(ADMIN, "remind here one-public-estate");
    office.type(ADMIN, "remind R16-13 7 days");
    office.type(ADMIN, "remind DL-44 3 days");

    assertThat(typed("remind DL-44 usual"))
        .contains("reminded of DL-44 7 working days before, as of its deliverable");
  }

  @Test
  void takesBackTheUsualTimes() {
    office.type(ADMIN, "remind here one-public-estate");
    office.type(ADMIN, "remind DL-45 3 days");
    String before = typed("remind list");

    office.type(ADMIN, "remind DL-45 usual");
    assertThat(typed("remind list")).isNotEqualTo(before);
    office.type(ADMIN, "undo");
    assertThat(typed("remind list")).isEqualTo(before);
  }

  /** Only an import says of which deliverable a deadline is the date. */
  private void forEP3(String deadline) {
    try (Database database = Database.open(office.url())) {
      int rows =
          database.write(
              session ->
                  session
                      .handle()
                      .execute(
                          "UPDATE deadline SET deliverable = 'MOU1718-EP-03' WHERE code = ?",
                          deadline));
      assertThat(rows).isEqualTo(1);
    }
  }

  private String typed(String text) {
    return office.type(ADMIN, text).text();
  }
}
