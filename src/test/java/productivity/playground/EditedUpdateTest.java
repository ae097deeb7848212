package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.change.Operation;
import productivity.change.Workroom;

/** The form with something in it already, and with what nobody filled in. */
class EditedUpdateTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void beginsFromTheLastUpdateWhereOnlyTheItemIsNamed() {
    talk.room.made(Workroom.ADMIN, talk.update("Said last"));

    talk.does("send", "text", "/productivity update EP-3");

    JsonObject view = talk.views().get(0);
    assertThat(Talk.initial(view, "update-note:" + talk.code)).isEqualTo("Said last");
    assertThat(talk.submit(view, "none", "", "Said last")).isEqualTo(Talk.done());
    assertThat(talk.room.history(talk.code).get(0).act().said()).isEqualTo("16 councils");
  }

  @Test
  void savesAnEditAsOneChangeWhoseUndoBringsTheFirstTextBack() throws InterruptedException {
    talk.does("send", "text", "/productivity update EP-3 15 councils; Said first");
    JsonObject answer = talk.tryOut.last(SAM, Talk.PLACE);
    talk.room.made(Workroom.ADMIN, talk.update("Said by another"));

    JsonObject button = Talk.button(answer, "edit");
    talk.does("act", "channel", Talk.PLACE, "ts", text(answer, "ts"), "action", button);
    until(() -> !talk.views().isEmpty());
    JsonObject view = talk.views().get(0);
    assertThat(text(view.getAsJsonObject("title"), "text")).isEqualTo("Edit an update");
    assertThat(Talk.initial(view, "update-note:" + talk.code)).isEqualTo("Said first");
    assertThat(Talk.initial(view, "update-figures:" + talk.code)).isEqualTo("15 councils");

    talk.submit(view, "none", "", "Said better");
    assertThat(talk.room.history(talk.code))
        .extracting(change -> change.act().said())
        .containsExactly(
            "Edited change 1: 16 councils; Said better",
            "Said by another",
            "15 councils; Said first");
    talk.room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(3L)));
    assertThat(talk.room.rows().toString()).contains("Said first").doesNotContain("Said better");
  }

  @Test
  void takesAFigureBackAsItStoodInWhateverUnit() throws InterruptedException {
    talk.does("send", "text", "/productivity update EP-16d 3 groups of councils; Said first");
    JsonObject answer = talk.tryOut.last(SAM, Talk.PLACE);
    talk.does(
        "act",
        "channel",
        Talk.PLACE,
        "ts",
        text(answer, "ts"),
        "action",
        Talk.button(answer, "edit"));
    until(() -> !talk.views().isEmpty());
    JsonObject view = talk.views().get(0);
    String code = "MOU1718-EP-16d";
    String figures = Talk.initial(view, "update-figures:" + code);
    assertThat(figures).isEqualTo("3 groups of councils");

    JsonObject state = Talk.state("update-item", "update-item", Talk.option(code));
    Talk.put(
        state,
        "update-figures:" + code,
        "update-figures",
        TryOut.json("{'value':'" + figures + "'}"));
    Talk.put(state, "update-note:" + code, "update-note", TryOut.json("{'value':'Said better'}"));
    assertThat(talk.does("submit", "view", text(view, "id"), "state", state))
        .isEqualTo(Talk.done());

    assertThat(talk.room.history(code).get(0).act().said())
        .isEqualTo("Edited change 1: 3 groups of councils; Said better");
  }

  @Test
  void asksForReasonsOnAsManyLinesAsTheyHave() throws InterruptedException {
    JsonObject view = talk.rated(talk.chosen(), "amber");

    for (String name : List.of("update-reason:", "update-path-back:")) {
      assertThat(Talk.content(view).asList())
          .filteredOn(block -> block.toString().contains(name + talk.code))
          .singleElement()
          .asString()
          .contains("\"multiline\":true");
    }
  }

  @Test
  void changesNothingTwiceHoweverOftenTheSameFormIsSentIn() throws InterruptedException {
    JsonObject view = talk.rated(talk.chosen(), "green");
    String payload = submission(view, "T0PLAY", text(view, "private_metadata"), talk.code);

    for (int time = 0; time < 4; time++) {
      assertThat(delivered(payload + "&time=" + time)).isEqualTo(200);
    }

    assertThat(talk.room.history(talk.code)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{'item':[1],'seen':'x'}", "LONG", "{'corrects':'999'}"})
  void takesMetadataForNothingThatGivesARight(String metadata) throws InterruptedException {
    JsonObject view = talk.chosen();
    String forged = metadata.equals("LONG") ? "[".repeat(3_000) : metadata.replace('\'', '"');

    assertThat(delivered(submission(view, "T9OTHER", forged, talk.code))).isEqualTo(200);
    assertThat(delivered(submission(view, "T0PLAY", forged, "NO-SUCH-ITEM"))).isEqualTo(200);

    assertThat(talk.room.history(talk.code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "99", "99999999999999999999"})
  void saysPlainlyThatThereIsNothingToEdit(String change) throws InterruptedException {
    String press =
        """
        {"type":"block_actions","team":{"id":"T0PLAY"},"user":{"id":"U1SAM","name":"sam"},
         "channel":{"id":"C0PROG"},"trigger_id":"t","actions":[{"type":"button",
         "action_id":"edit","block_id":"b","value":"%s"}]}
        """
            .formatted(change);

    assertThat(delivered(press)).isEqualTo(200);

    until(() -> talk.tryOut.state(SAM, Talk.PLACE).toString().contains("nothing to edit"));
  }

  private static String submission(JsonObject view, String team, String metadata, String item) {
    JsonObject sent = new JsonObject();
    sent.addProperty("type", "modal");
    sent.addProperty("callback_id", "post-update");
    sent.addProperty("private_metadata", metadata);
    sent.add("id", view.get("id"));
    sent.add("hash", view.get("hash"));
    JsonObject state = Talk.state("update-item", "update-item", Talk.option(item));
    Talk.put(state, "update-note", "update-note", TryOut.json("{'value':'Mine'}"));
    sent.add("state", state);
    JsonObject payload = new JsonObject();
    payload.addProperty("type", "view_submission");
    payload.add("team", TryOut.json("{'id':'" + team + "'}"));
    payload.add("user", TryOut.json("{'id':'U1SAM','name':'sam'}"));
    payload.add("view", sent);
    return payload.toString();
  }

  private int delivered(String payload) {
    String[] parts = payload.split("&time=", 2);
    String unique = parts.length > 1 ? "&time=" + parts[1] : "";
    return talk.tryOut
        .delivers("payload=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8) + unique)
        .statusCode();
  }
}
