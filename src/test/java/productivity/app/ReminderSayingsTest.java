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
import productivity.app.Office.Told;

/** What people say about reminders in words of their own, and what it is taken for. */
class ReminderSayingsTest {
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
          remind off all              ~ not reminded any more of Digital, GDPR preparation
          remind off everything       ~ not reminded any more of Digital, GDPR preparation
          remind off here             ~ not reminded any more of Digital, GDPR preparation
          remind off everything here. ~ not reminded any more of Digital, GDPR preparation
          remind here off             ~ not reminded any more of Digital, GDPR preparation
          remind list?                ~ This channel is reminded of:
          remind list ?               ~ This channel is reminded of:
          reminders                   ~ This channel is reminded of:
          Reminders?                  ~ This channel is reminded of:
          closures?                   ~ The office is open on all days
          office list?                ~ The office is open on all days
          remind why?                 ~ I sent no reminder here
          leads?                      ~ Who leads what
          status digital?             ~ Status of Digital
          help remind?                ~ Help: remind
          digest monday               ~ at 9am on the first working day of each week
          digest mondays              ~ at 9am on the first working day of each week
          digest on Mondays           ~ at 9am on the first working day of each week
          digest every Monday         ~ at 9am on the first working day of each week
          digest once a week          ~ at 9am on the first working day of each week
          digest every day            ~ at 9am on every working day
          digest every working day    ~ at 9am on every working day
          digest none                 ~ gets no digest
          digest never                ~ gets no digest
          remind DL-152: 10, 5        ~ reminded of DL-152 10 and 5 working days before
          remind DL-152 - 10, 5 days  ~ reminded of DL-152 10 and 5 working days before
          """)
  void understandsWhatPeopleSay(String text, String answer) {
    office.type(ADMIN, "remind here digital, gdpr");
    office.type(ADMIN, "add deadline Toolkit out on 5 December in gdpr");

    assertThat(typed(text)).contains(answer).doesNotContain("typed, to copy");
  }

  @Test
  void offersEverythingAsOneCommand() throws InterruptedException {
    for (String text : new String[] {"remind here all", "remind here: Everything"}) {
      Told asked = office.type(ADMIN, text);
      assertThat(asked.text())
          .contains(
              "Everything would be these", "Nothing was changed", ", efficiency-productivity,")
          .doesNotContain("digital");
    }
    Told asked = office.type(ADMIN, "remind here all");
    assertThat(office.press(ADMIN, asked, asked.buttons().get(0)).text())
        .startsWith("Reminders set: ");
    assertThat(typed("remind DL-45 5 days")).doesNotContain("Nothing was changed");
    assertThat(typed("remind EP-3 5 days")).doesNotContain("Nothing was changed");
  }

  private String typed(String text) {
    return office.type(ADMIN, text).text();
  }
}
