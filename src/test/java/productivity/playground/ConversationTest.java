package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Workroom;
import productivity.progress.Change;

/** Updates by form, from messages and by replies, over signed HTTP. */
class ConversationTest {
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
  void opensTheFormByCommandAndByShortcutAndFindsItems() {
    talk.does("send", "text", "/productivity update");
    assertThat(talk.views()).hasSize(1);
    talk.does("close", "view", text(talk.views().get(0), "id"));
    talk.does("shortcut", "callback_id", "post-update");
    JsonObject view = talk.views().get(0);

    JsonObject offered =
        talk.does(
            "suggest",
            "view",
            text(view, "id"),
            "block_id",
            "update-item",
            "action_id",
            "update-item",
            "value",
            "ep3");
    JsonObject first = offered.getAsJsonArray("options").get(0).getAsJsonObject();
    assertThat(text(first, "value")).isEqualTo(talk.code);
    assertThat(first.getAsJsonObject("text").get("text").getAsString()).startsWith("EP-3 ");
  }

  @Test
  void asksForMoreWhereTheRatingIsAmberAndSavesWhatWasFilledIn() throws InterruptedException {
    JsonObject view = talk.chosen();
    JsonObject amber = talk.rated(view, "amber");
    assertThat(Talk.blocks(amber))
        .contains("update-reason:" + talk.code, "update-review:" + talk.code);

    JsonObject errors =
        talk.submit(amber, "amber", "", "A note & <tags>").getAsJsonObject("errors");
    assertThat(errors.keySet())
        .containsExactlyInAnyOrder(
            "update-reason:" + talk.code,
            "update-path-back:" + talk.code,
            "update-review:" + talk.code);
    assertThat(talk.room.history(talk.code)).isEmpty();

    assertThat(talk.submit(amber, "amber", "A supplier is late", "A note & <tags>"))
        .isEqualTo(Talk.done());
    assertThat(talk.views()).isEmpty();
    Change saved = talk.room.history(talk.code).get(0);
    assertThat(saved.act().said()).contains("Amber", "16 councils", "A note & <tags>");
    assertThat(saved.act().reason()).contains("A supplier is late");
    until(() -> talk.buttons().contains("Undo"));
    assertThat(talk.buttons()).contains("Edit");
  }

  @Test
  void saysWhatOthersChangedAndSavesOnlyWhatIsMeant() throws InterruptedException {
    JsonObject view = talk.rated(talk.chosen(), "green");
    talk.room.made(Workroom.ADMIN, talk.update("Something else meanwhile"));

    assertThat(talk.submit(view, "green", "", "Mine")).isEqualTo(Talk.done());
    JsonObject asked = talk.views().get(0);
    assertThat(asked.toString())
        .contains("Save mine anyway", "Ada Admin", "Something else meanwhile");
    assertThat(talk.room.history(talk.code)).hasSize(1);

    talk.submit(asked, "green", "", "Mine");
    assertThat(talk.views()).isEmpty();
    assertThat(talk.room.history(talk.code)).hasSize(2);
  }

  @Test
  void tellsSomebodyWithoutRightsAtOnceAndKeepsTheirWords() throws InterruptedException {
    talk.tryOut.does("shortcut", "user", KIM, "place", Talk.PLACE, "callback_id", "post-update");
    JsonObject view =
        talk.tryOut.state(KIM, Talk.PLACE).getAsJsonArray("views").get(0).getAsJsonObject();
    JsonObject state = Talk.state("update-note", "update-note", json("{'value':'My words'}"));
    Talk.put(state, "update-item", "update-item", Talk.option(talk.code));
    JsonObject action = json("{'block_id':'update-item','action_id':'update-item'}");
    action.add("selected_option", Talk.option(talk.code).getAsJsonObject("selected_option"));
    talk.tryOut.does(
        "act",
        "user",
        KIM,
        "place",
        Talk.PLACE,
        "view",
        text(view, "id"),
        "state",
        state,
        "action",
        action);

    until(() -> talk.tryOut.state(KIM, Talk.PLACE).toString().contains("Nothing was changed."));
    assertThat(talk.tryOut.state(KIM, Talk.PLACE).getAsJsonArray("views").toString())
        .contains("My words");
  }

  @Test
  void logsAMessageAndFollowsItsEditsAndItsDeletion() throws InterruptedException {
    talk.does("send", "text", "Two <b> contracts & one @Kim Example");
    String ts = text(talk.tryOut.last(SAM, Talk.PLACE), "ts");
    talk.does("shortcut", "callback_id", "log-as-update", "ts", ts);
    JsonObject view = talk.chosenIn(talk.views().get(0));
    String words = Talk.initial(view, "update-note:" + talk.code);
    assertThat(words).startsWith("Two <b> contracts & one @");

    talk.submit(view, "none", "", words);
    Change saved = talk.room.history(talk.code).get(0);
    assertThat(saved.act().origin().link().orElseThrow()).contains("/archives/C0PROG/p");

    talk.does("edit", "ts", ts, "text", "Three contracts");
    until(() -> talk.room.history(talk.code).size() == 2);
    assertThat(talk.room.history(talk.code).get(0).act().said()).contains("Three contracts");
    assertThat(talk.room.history(talk.code).get(0).act().person().id()).isEqualTo(SAM);
    talk.does("delete", "ts", ts);
    until(() -> talk.room.history(talk.code).size() == 4);
    assertThat(talk.room.rows().toString()).doesNotContain("Three contracts", "Two <b> contracts");
  }
}
