package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.RemindedChannel.until;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.workspace.Message;

/** What is pressed where it is asked, the working day after, whether something took place. */
class TookPlaceTest {
  private static final String EVENT = "DL-152";

  @TempDir Path folder;
  private RemindedChannel channel;

  @BeforeEach
  void open() {
    channel = new RemindedChannel(folder);
    channel.office.type(Office.LEAD, "digest off");
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void recordsTheDayOnWhichItTookPlaceAndNoSlippage() throws InterruptedException {
    Message asked = asked("event");
    assertThat(Shown.text(asked)).startsWith("Did it take place? Summer school");

    assertThat(channel.press(Office.LEAD, asked, EVENT + " Done"))
        .contains("Done on: 22 July 2016");

    until(() -> Shown.text(channel.now(asked)).contains("✅ Done on 22 July 2016, by lead"));
    assertThat(channel.office.type(Office.LEAD, "show " + EVENT).text())
        .contains("Completed on 22 July 2016", "Slipped by: 0 days");
  }

  /** A paper that is handed in on Monday was not handed in on Friday. */
  @Test
  void whatIsDoneLateIsDoneOnTheDayOfThePress() throws InterruptedException {
    Message overdue = asked("report");

    channel.press(Office.LEAD, overdue, EVENT + " Done");

    until(() -> Shown.text(channel.now(overdue)).contains("✅ Done, by lead"));
    assertThat(Shown.text(channel.now(overdue))).doesNotContain("Moved");
    assertThat(channel.office.type(Office.LEAD, "show " + EVENT).text())
        .contains("Completed on 25 July 2016", "Slipped by: 3 days");
  }

  /** The course was held a working day early. */
  @Test
  void whatIsDoneBeforeItsDayIsDoneOnTheDayOfThePress() throws InterruptedException {
    channel.office.type(
        Office.LEAD, "add deadline Summer school on 25 July 2016 in one public estate, event");
    channel.moveTo("2016-07-22");
    channel.reminder();

    assertThat(channel.press(Office.LEAD, channel.reminder(), EVENT + " Done"))
        .contains("Done on: 22 July 2016");
  }

  /** What the channel reads on the Monday after the Friday. */
  private Message asked(String kind) throws InterruptedException {
    channel.office.type(
        Office.LEAD, "add deadline Summer school on 22 July 2016 in one public estate, " + kind);
    channel.moveTo("2016-07-22");
    channel.reminder();
    channel.moveTo("2016-07-25");
    until(
        () ->
            channel.messages().stream()
                .anyMatch(each -> Shown.text(each).contains("1 working day")));
    return channel.messages().stream()
        .filter(each -> Shown.text(each).contains("1 working day"))
        .findFirst()
        .orElseThrow();
  }
}
