package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Workroom;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;

/** Replies in the thread of an item's message, as people write them. */
class RepliesTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Talk talk;

  private String root = "";

  @BeforeEach
  void open() {
    talk = new Talk(folder);
    talk.does("send", "text", "How is EP-3 going?");
    root = text(talk.tryOut.last(SAM, Talk.PLACE), "ts");
    talk.threads.rememberOwn(Workroom.WORKSPACE, new Address(Talk.PLACE, root), talk.code);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void areAskedAboutOnceAndSavedFromThenOn() throws InterruptedException {
    says("It goes well");
    until(() -> talk.thread(root).size() == 3);
    says("amber 15 councils, £26.8m; two contracts slipped");
    JsonObject question = talk.thread(root).get(2).getAsJsonObject();
    assertThat(question.toString()).contains("Save replies here as updates on it?");
    assertThat(saved()).isZero();

    press(question, "reply-yes");
    until(() -> saved() == 2);
    assertThat(talk.room.history(talk.code))
        .extracting(change -> change.act().said())
        .containsExactly(
            "⚠️ Amber; 15 councils; £26.8 million; two contracts slipped", "It goes well");

    says("And better still");
    until(() -> saved() == 3);
    until(() -> talk.thread(root).toString().contains("Stop saving replies here"));
    assertThat(talk.thread(root).toString()).contains("Undo", "Edit");
  }

  @Test
  void areLeftAloneWhereTheyAreNoUpdates() throws InterruptedException {
    says("Thank you");
    until(() -> talk.thread(root).size() == 3);
    press(talk.thread(root).get(2).getAsJsonObject(), "reply-no");
    until(() -> talk.thread(root).toString().contains("left alone from now on"));

    says("You are welcome");

    assertThat(saved()).isZero();
    assertThat(talk.thread(root).toString()).doesNotContain("Save replies here");
  }

  @Test
  void ofPeopleWhoMayNotAreLeftWithoutAWord() throws InterruptedException {
    remembersYes();

    talk.tryOut.does("send", "user", KIM, "place", Talk.PLACE, "text", "Mine", "thread", root);
    says("And mine");
    until(() -> talk.thread(root).toString().contains("Stop saving replies here"));

    assertThat(
            talk.tryOut
                .asks("state?user=%s&place=%s&thread=%s".formatted(KIM, Talk.PLACE, root))
                .toString())
        .contains("Mine")
        .doesNotContain("Nothing was changed.");
    assertThat(saved()).isEqualTo(1);
  }

  @Test
  void areFollowedWhenTheyAreEditedAndDeleted() throws InterruptedException {
    remembersYes();
    says("amber 15 councils; two contracts slipped");
    String ts = text(talk.thread(root).get(1).getAsJsonObject(), "ts");
    until(() -> saved() == 1);

    talk.does("edit", "ts", ts, "text", "green 16 councils; one contract slipped");
    until(() -> saved() == 2);
    assertThat(talk.room.history(talk.code).get(0).act().said())
        .isEqualTo("Edited change 1: 🟢 Green; 16 councils; one contract slipped");
    assertThat(talk.room.rows().toString()).doesNotContain("two contracts slipped");

    talk.does("delete", "ts", ts);
    until(() -> saved() == 4);
    assertThat(talk.room.rows().toString()).doesNotContain("one contract slipped");
  }

  private void says(String text) {
    talk.does("send", "text", text, "thread", root);
  }

  private void remembersYes() {
    talk.threads.answer(Workroom.WORKSPACE, new Address(Talk.PLACE, root), Replies.SAVE);
  }

  private void press(JsonObject message, String action) {
    JsonObject button = Talk.button(message, action);
    talk.does("act", "channel", Talk.PLACE, "ts", text(message, "ts"), "action", button);
  }

  private int saved() {
    return talk.room.history(talk.code).size();
  }
}
