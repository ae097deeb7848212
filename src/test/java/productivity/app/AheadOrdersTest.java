package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long ahead people ask to be reminded. */
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

  private String typed(String text) {
    return office.type(ADMIN, text).text();
  }
}
