package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.RemindedChannel.until;
import static productivity.app.Shown.buttons;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.workspace.Message;

/** Reminders that are put off to the next working day: that notice alone, and not in vain. */
class SnoozedReminderTest {
  private static final String SNOOZE = "DL-044 Snooze";
  private static final String AGAIN = "Put off until Monday 25 July 2016 by viewer: ";

  @TempDir Path folder;

  private RemindedChannel channel;
  private Message reminder;

  @BeforeEach
  void open() throws InterruptedException {
    channel = new RemindedChannel(folder);
    channel.office.type(Office.LEAD, "digest off");
    channel.moveTo("2016-07-22");
    reminder = channel.reminder();
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void comesBackOnceOnTheNextWorkingDayAndSaysWhoPutItOff() throws InterruptedException {
    // Whoever reads it may, though they may change nothing.
    channel.pressOnly(Office.VIEWER, reminder, SNOOZE);

    until(() -> shown().contains("💤 Put off until Monday 25 July 2016 by viewer"));
    assertThat(buttons(channel.now(reminder))).doesNotContain("Done");
    channel.moveTo("2016-07-25");
    until(() -> channel.messages().size() == 2);
    Message again = channel.messages().get(1);
    assertThat(Shown.text(again)).startsWith(AGAIN).contains("DL-44").doesNotContain("DL-45");
    assertThat(buttons(again)).contains("Done", "Snooze");
    channel.moveTo("2016-07-26");
    assertThat(channel.messages()).hasSize(2);
  }

  @Test
  void twiceAndByTwoPeopleYieldsOneLaterNotice() throws InterruptedException {
    var button = Shown.element(channel.now(reminder).content(), "DL-044", "Snooze");
    channel.pressOn(Office.VIEWER, reminder, button);
    until(() -> shown().contains("Put off until"));
    int before = channel.saidTo(Office.LEAD).size();

    channel.pressOn(Office.VIEWER, reminder, button);
    channel.pressOn(Office.LEAD, reminder, button);

    assertThat(channel.answer(Office.LEAD, before))
        .contains("It was put off before", "until Monday 25 July 2016 by viewer");
    channel.moveTo("2016-07-25");
    until(() -> channel.messages().size() == 2);
    assertThat(Shown.text(channel.messages().get(1))).containsOnlyOnce("DL-44");
  }

  @Test
  void whatIsSettledMeanwhileDoesNotComeBack() throws InterruptedException {
    channel.pressOnly(Office.LEAD, reminder, SNOOZE);
    channel.pressOnly(Office.LEAD, reminder, "DL-045 Snooze");
    until(() -> buttons(channel.now(reminder)).isEmpty());
    channel.office.type(Office.LEAD, "move DL-44 to 5 September 2016 because of the summer");
    channel.office.type(Office.LEAD, "decide DL-45 announced: 9 are funded");
    until(() -> shown().contains("9 are funded"));

    channel.moveTo("2016-07-25");
    channel.secondsLater();

    assertThat(channel.messages()).extracting(Shown::text).noneMatch(text -> text.contains(AGAIN));
  }

  @Test
  void onlyWhatIsStillOpenComesBack() throws InterruptedException {
    channel.pressOnly(Office.LEAD, reminder, SNOOZE);
    channel.pressOnly(Office.LEAD, reminder, "DL-045 Snooze");
    until(() -> buttons(channel.now(reminder)).isEmpty());
    channel.office.type(Office.LEAD, "done DL-44");

    channel.moveTo("2016-07-25");
    until(() -> channel.messages().size() == 2);
    Message again = channel.messages().get(1);
    assertThat(Shown.text(again)).contains("DL-45").doesNotContain("DL-44");
    channel.secondsLater();

    channel.office.type(Office.LEAD, "decide DL-45 announced: 9 are funded");
    until(() -> Shown.text(channel.now(again)).contains("9 are funded"));
    assertThat(Shown.text(channel.now(again))).doesNotContain("DL-44");
  }

  @Test
  void aRuleThatSpeaksAtThatTimeAnywayIsNotDoubled() throws InterruptedException {
    channel.moveTo("2016-07-27");
    channel.secondsLater();
    int before = channel.messages().size();
    channel.pressOnly(Office.LEAD, reminder, SNOOZE);
    until(() -> shown().contains("Put off until Thursday 28 July 2016"));

    channel.moveTo("2016-07-28");

    channel.secondsLater();
    assertThat(channel.messages()).hasSize(before + 1);
    assertThat(Shown.text(channel.messages().get(before)))
        .startsWith("2 dates: 1 to keep, 1 to expect");
  }

  private String shown() {
    return Shown.text(channel.now(reminder));
  }
}
