package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.RemindedChannel.json;
import static productivity.app.RemindedChannel.until;
import static productivity.app.Shown.buttons;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.View;

/** The forms that open from a reminder: another date, and what others decided. */
class ReminderFormsTest {
  private static final String MOVE = "DL-044 Move date";
  private static final String OUTCOME = "DL-045 Record the outcome";

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
  void aNewDateWithItsReasonIsSavedShownAndUndone() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, MOVE);
    assertThat(form.content().toString())
        .contains("OPE new partnerships", "DL-44", "Now: 29 July 2016");
    int before = channel.saidTo(Office.LEAD).size();

    assertThat(channel.submit(form, moved("2016-08-05", "The board & others <met> late")))
        .isEqualTo(new JsonObject());

    Office.Told answer = answered(Office.LEAD, before);
    assertThat(answer.text())
        .contains("Date moved", "29 July 2016 to 5 August 2016, 7 days later than first planned")
        .contains("The board & others <met> late");
    until(() -> shown().contains("✅ Moved from 29 July 2016 to 5 August 2016"));
    assertThat(shown()).contains("Because: The board & others <met> late", "by lead");
    assertThat(buttons(channel.now(reminder))).doesNotContain("Done");
    assertThat(channel.messages()).hasSize(1);

    channel.pressAlone(Office.LEAD, "Undo");
    until(() -> buttons(channel.now(reminder)).contains("Done"));
    assertThat(shown()).doesNotContain("5 August 2016");
  }

  @Test
  void faultsStandAtTheirFieldsAndNothingIsSaved() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, MOVE);

    assertThat(faults(form, moved("2016-07-29", " ")))
        .contains("That is the date it has now", "Say why the date moves");
    assertThat(faults(form, moved("2016-07-21", "Why not"))).contains("This day has passed");
    assertThat(faults(form, json("{'date-to':{'date-to':{}},'date-reason':{'date-reason':{}}}")))
        .contains("Choose the new date");
    assertThat(history("DL-44")).contains("Nothing was changed here");
  }

  @Test
  void rightsAreAskedWhenTheFormIsSentIn() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, MOVE);
    channel.office.type(Office.ADMIN, "lead <@UADMIN|admin> one-public-estate");

    JsonObject answer = channel.submit(form, moved("2016-08-05", "Mine"));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(answer.toString()).contains("Nothing was changed", "Mine", "2016-08-05");
    assertThat(history("DL-44")).contains("Nothing was changed here");
  }

  @Test
  void whatOthersChangedMeanwhileIsSaidBeforeItIsSaved() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, MOVE);
    channel.office.type(Office.ADMIN, "move DL-44 to 12 August 2016 because of the summer");

    JsonObject asked = channel.submit(form, moved("2016-08-05", "Mine"));
    assertThat(asked.toString()).contains("Save mine anyway", "admin", "12 August 2016");
    assertThat(history("DL-44")).doesNotContain("5 August 2016");

    channel.submit(channel.redrawn(form, asked), moved("2016-08-05", "Mine"));
    assertThat(history("DL-44")).contains("12 August 2016 to 5 August 2016");
  }

  @Test
  void theSameFormSentInTwiceIsSavedOnce() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, MOVE);
    int before = channel.saidTo(Office.LEAD).size();

    channel.submit(form, moved("2016-08-05", "Late"));
    assertThat(channel.submit(form, moved("2016-08-05", "Late"))).isEqualTo(new JsonObject());

    answered(Office.LEAD, before);
    assertThat(history("DL-44")).containsOnlyOnce("Moved from");
  }

  @Test
  void anAnnouncedOutcomeIsRecordedWithItsDay() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, OUTCOME);
    assertThat(form.content().toString())
        .contains("decided by One Public Estate", "It was announced", "\"2016-07-22\"");
    assertThat(faults(form, announced(" ", "2016-07-23")))
        .contains("Say what was decided", "This day is still to come");
    int before = channel.saidTo(Office.LEAD).size();

    assertThat(channel.submit(form, announced("9 are funded", "2016-07-21")))
        .isEqualTo(new JsonObject());

    assertThat(answered(Office.LEAD, before).text())
        .contains("Decision recorded", "21 July 2016", "9 are funded");
    until(() -> shown().contains("✅ Announced on 21 July 2016: 9 are funded"));
    assertThat(channel.messages()).hasSize(1);
  }

  @Test
  void aDecisionThatIsPutBackGetsANewDate() throws InterruptedException {
    View form = channel.form(Office.LEAD, reminder, OUTCOME);
    JsonObject typed = announced("Half a sentence", "2016-07-22");
    typed.add("date-what", what("moved"));

    View other = channel.choose(form, "date-what", typed);
    assertThat(other.content().toString())
        .contains("New date", "Why")
        .doesNotContain("What was decided");
    JsonObject state = moved("2016-09-02", "The minister is away");
    state.add("date-what", what("moved"));
    assertThat(channel.submit(other, state)).isEqualTo(new JsonObject());

    until(() -> shown().contains("✅ Moved from 29 July 2016 to 2 September 2016"));
    assertThat(history("DL-45")).doesNotContain("Half a sentence");
  }

  private String faults(View form, JsonObject state) {
    JsonObject answer = channel.submit(form, state);
    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    answer
        .getAsJsonObject("errors")
        .keySet()
        .forEach(block -> assertThat(form.content().toString()).contains("\"" + block + "\""));
    return answer.getAsJsonObject("errors").toString();
  }

  private static JsonObject moved(String to, String reason) {
    JsonObject state = json("{'date-to':{'date-to':{'selected_date':'%s'}}}".formatted(to));
    state.add("date-reason", text("date-reason", reason));
    return state;
  }

  private static JsonObject announced(String outcome, String on) {
    JsonObject state =
        json("{'date-announced':{'date-announced':{'selected_date':'%s'}}}".formatted(on));
    state.add("date-outcome", text("date-outcome", outcome));
    state.add("date-what", what("announced"));
    return state;
  }

  private static JsonObject what(String value) {
    return json("{'date-what':{'selected_option':{'value':'%s'}}}".formatted(value));
  }

  private static JsonObject text(String field, String typed) {
    JsonObject value = new JsonObject();
    value.addProperty("value", typed);
    JsonObject named = new JsonObject();
    named.add(field, value);
    return named;
  }

  private Office.Told answered(String person, int before) throws InterruptedException {
    channel.answer(person, before);
    return channel.saidTo(person).get(before);
  }

  private String shown() {
    return Shown.text(channel.now(reminder));
  }

  private String history(String code) {
    return channel.office.type(Office.ADMIN, "history " + code).text();
  }
}
