package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.RemindedChannel.until;
import static productivity.app.Shown.buttons;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.Fault;
import productivity.playground.workspace.Message;

/** What is pressed on a reminder by those who may and by others, once, twice and too late. */
class PressedReminderTest {
  private static final String OURS = "DL-044";
  private static final String THEIRS = "DL-045";

  @TempDir Path folder;

  private RemindedChannel channel;
  private Message reminder;

  @BeforeEach
  void open() throws InterruptedException {
    channel = new RemindedChannel(folder);
    channel.moveTo("2016-07-22");
    reminder = channel.reminder();
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void doneIsSavedAndTakesThePlaceOfItsButtons() throws InterruptedException {
    assertThat(channel.press(Office.LEAD, reminder, OURS + " Done")).contains("Marked as done");

    until(() -> shown().contains("✅ Done"));
    assertThat(shown()).contains("by lead");
    assertThat(buttons(channel.now(reminder)))
        .containsExactly("Record the outcome", "Post update", "Move date", "Snooze", "⋯");
    assertThat(channel.messages()).hasSize(1);
    assertThat(history(OURS)).containsOnlyOnce("Done");
  }

  @Test
  void whoMayNotIsToldAndNothingIsChanged() throws InterruptedException {
    for (String button : new String[] {OURS + " Done", OURS + " Move date"}) {
      assertThat(channel.press(Office.VIEWER, reminder, button))
          .contains("Only lead or an administrator")
          .contains("Nothing was changed.")
          .doesNotContain("typed", "/productivity");
    }
    assertThat(channel.press(Office.VIEWER, reminder, THEIRS + " Record the outcome"))
        .contains("Nothing was changed.");

    assertThat(channel.open(Office.VIEWER)).isEmpty();
    assertThat(history(OURS)).contains("Nothing was changed here");
    assertThat(buttons(channel.now(reminder))).hasSize(10);
  }

  @Test
  void donePressedTwiceIsDoneOnce() throws InterruptedException {
    Message shown = channel.now(reminder);
    var button = Shown.element(shown.content(), OURS, "Done");

    channel.pressOn(Office.LEAD, reminder, button);
    channel.pressOn(Office.LEAD, reminder, button);

    until(() -> channel.saidTo(Office.LEAD).size() == 2);
    until(() -> shown().contains("✅ Done"));
    assertThat(channel.saidTo(Office.LEAD))
        .extracting(Office.Told::text)
        .noneMatch(text -> text.contains("Do you want to add it again?"));
    assertThat(history(OURS)).containsOnlyOnce("Done");
    assertThat(channel.messages()).hasSize(1);
  }

  @Test
  void doneCanBePressedAgainAfterItWasUndone() throws InterruptedException {
    channel.press(Office.LEAD, reminder, OURS + " Done");
    channel.office.type(Office.LEAD, "undo");
    until(() -> buttons(channel.now(reminder)).contains("Done"));

    channel.press(Office.LEAD, reminder, OURS + " Done");

    until(() -> shown().contains("✅ Done"));
  }

  @Test
  void whatOthersSettledMeanwhileIsSaidAndNotDoneAgain() throws InterruptedException {
    Message stale = channel.now(reminder);
    // Slack does not take what would bring the message up to date.
    channel.office.slack().order("chat.update", new Fault.Refused("internal_error"));
    channel.office.type(Office.ADMIN, "done DL-44 because the board met early");

    for (String button : new String[] {"Done", "Move date", "Snooze"}) {
      int before = channel.saidTo(Office.LEAD).size();
      channel.pressOn(Office.LEAD, reminder, Shown.element(stale.content(), OURS, button));
      assertThat(channel.answer(Office.LEAD, before))
          .contains("This was settled since", "Because: the board met early", "by admin");
    }

    assertThat(history(OURS)).containsOnlyOnce("Done");
    until(
        () -> {
          channel.office.clock.set(channel.office.clock.instant().plusSeconds(1));
          return shown().contains("Because: the board met early");
        });
  }

  @Test
  void whatIsPressedOnAMessageThatNobodyKnowsChangesNothing() throws InterruptedException {
    Message other = channel.post("Not a reminder");
    var button = Shown.element(channel.now(reminder).content(), OURS, "Done");
    int before = channel.saidTo(Office.LEAD).size();

    channel.pressOn(Office.LEAD, other, button);

    assertThat(channel.answer(Office.LEAD, before)).contains("I do not know this reminder");
    assertThat(history(OURS)).contains("Nothing was changed here");
  }

  @Test
  void aButtonThatNamesWhatTheReminderDoesNotTellChangesNothing() throws InterruptedException {
    var button = Shown.element(channel.now(reminder).content(), OURS, "Done");
    button.addProperty("value", "DL-118");
    int before = channel.saidTo(Office.ADMIN).size();

    channel.pressOn(Office.ADMIN, reminder, button);

    assertThat(channel.answer(Office.ADMIN, before)).contains("not in the reminder any more");
    assertThat(history("DL-118")).contains("Nothing was changed here");
  }

  @Test
  void postUpdateOpensTheFormForItsDeliverable() throws InterruptedException {
    String form = channel.form(Office.LEAD, reminder, OURS + " Post update").content().toString();

    assertThat(form).contains("R16-13", "Post an update");
  }

  @Test
  void anUpdateOfTheDeliverableShowsInWhatWasToldOfItsDates() throws InterruptedException {
    channel.office.type(Office.LEAD, "update R16-13 green; the plan is drafted");

    until(() -> shown().contains("the plan is drafted"));
    assertThat(shown()).contains("Rating: 🟢 Green", "Last update: 22 July 2016 (today) by lead");
    assertThat(buttons(channel.now(reminder))).hasSize(10);
    assertThat(channel.messages()).hasSize(1);
  }

  @Test
  void manyChangesInAMomentEndInWhatHoldsThen() throws InterruptedException {
    for (int day = 1; day <= 12; day++) {
      channel.office.type(Office.LEAD, "update R16-13 Draft %d of the plan".formatted(day));
    }

    until(() -> shown().contains("Draft 12 of the plan"));
    assertThat(channel.messages()).hasSize(1);
  }

  @Test
  void whySaysTheRuleTheDateAndTheSending() throws InterruptedException {
    assertThat(channel.press(Office.VIEWER, reminder, OURS + " ⋯"))
        .contains("5 working days before Friday 29 July 2016")
        .contains("It was sent on Friday 22 July 2016 at 9:00am");
  }

  @Test
  void whoIsNotInTheChannelIsAnsweredDirectly() throws InterruptedException {
    channel.office.slack().order("chat.postEphemeral", new Fault.Refused("user_not_in_channel"));

    assertThat(channel.press(Office.LEAD, reminder, OURS + " Done")).contains("Marked as done");
  }

  private String shown() {
    return Shown.text(channel.now(reminder));
  }

  private String history(String code) {
    return channel.office.type(Office.ADMIN, "history " + code).text();
  }
}
