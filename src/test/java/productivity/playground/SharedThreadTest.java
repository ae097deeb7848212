package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Workroom;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;
import productivity.progress.ItemThreads.Address;

/** Replies to an answer that somebody shared: Slack alone knows where it came to stand. */
class SharedThreadTest {
  private static final String QUESTION = "Save replies here as updates on it?";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Talk talk;

  private int events;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void areAskedAboutOnceAndSavedWhereTheAnswerIsAboutOneItem() throws InterruptedException {
    String root = shared("show EP-3");
    says(root, "It goes well");
    until(() -> talk.thread(root).toString().contains(QUESTION));
    says(root, "And better still");
    JsonObject question = talk.thread(root).get(2).getAsJsonObject();

    talk.does(
        "act",
        "channel",
        Talk.PLACE,
        "ts",
        text(question, "ts"),
        "action",
        Talk.button(question, "reply-yes"));

    until(() -> saved() == 2);
    says(root, "Saved at once");
    until(() -> saved() == 3);
    assertThat(looks()).isEqualTo(1);
  }

  @Test
  void areLeftAloneWhereTheAnswerIsAboutMore() throws InterruptedException {
    String root = shared("status");

    told(said(root, "1468310400.000200", "It goes well"));
    told(said(root, "1468310400.000300", "And better still"));

    assertThat(looks()).isEqualTo(1);
    assertThat(talk.thread(root).toString()).doesNotContain(QUESTION);
  }

  @Test
  void areLeftAloneUnderWhatPeopleWroteWhateverItSaysOfItself() {
    String root = posted(KIM);

    told(said(root, "1468310400.000200", "It goes well"));
    told(said(root, "1468310400.000300", "And better still"));
    says(root, "Slack says whose it is");

    assertThat(looks()).isEqualTo(1);
    assertThat(talk.thread(root).toString()).doesNotContain(QUESTION);
    assertThat(talk.threads.itemOf(Workroom.WORKSPACE, address(root))).isEmpty();
  }

  @Test
  void areNotAskedAboutAtSlackUnderWhatPeopleWrote() throws InterruptedException {
    String root = posted(KIM);

    says(root, "It goes well");
    says(shared("show EP-3"), "This comes after it");

    until(() -> talk.tryOut.playground.slack().calls().toString().contains(QUESTION));
    assertThat(looks()).isEqualTo(1);
  }

  @Test
  void areToldAgainWhereSlackCannotBeAsked() throws InterruptedException {
    String root = posted(People.BOT);
    String ts = "1468310400.000200";
    talk.tryOut.playground.slack().order("conversations.replies", new Fault.Failed(429, "1"));
    assertThat(told(said(root, ts, "It goes well"))).isEqualTo(503);

    assertThat(told(said(root, ts, "It goes well"))).isEqualTo(200);

    until(() -> talk.thread(root).toString().contains(QUESTION));
    assertThat(told(said(root, ts, "It goes well"))).isEqualTo(200);
    assertThat(looks()).isEqualTo(2);
  }

  private String shared(String question) throws InterruptedException {
    talk.does("send", "text", "/productivity " + question);
    JsonObject answer = talk.tryOut.last(SAM, Talk.PLACE);
    JsonObject share = Talk.button(answer, "share");
    int before = talk.tryOut.messages(KIM, Talk.PLACE).size();
    talk.does("act", "channel", Talk.PLACE, "ts", text(answer, "ts"), "action", share);
    until(() -> talk.tryOut.messages(KIM, Talk.PLACE).size() > before);
    return text(talk.tryOut.last(KIM, Talk.PLACE), "ts");
  }

  /** A message that says of itself that it is about an item. */
  private String posted(String user) {
    JsonObject content = json("{'text':'EP-3','blocks':[]}");
    JsonArray blocks = content.getAsJsonArray("blocks");
    blocks.add(json("{'type':'divider','block_id':'item:CODE'}".replace("CODE", talk.code)));
    Message.Draft draft =
        new Message.Draft(
            Talk.PLACE,
            user,
            content,
            Optional.empty(),
            Optional.empty(),
            Behind.of("typed", content));
    return talk.tryOut.workspace().messages().add(draft).ts();
  }

  private void says(String root, String text) {
    talk.does("send", "text", text, "thread", root);
  }

  /** As Slack tells of it where it does not say who began the thread. */
  private String said(String root, String ts, String text) {
    events++;
    return ("{'type':'event_callback','team_id':'%s','api_app_id':'%s','event_id':'Ev%d','event':"
            + "{'type':'message','channel':'C0PROG','user':'%s','text':'%s','ts':'%s',"
            + "'thread_ts':'%s'}}")
        .formatted(Workroom.WORKSPACE, Workspace.APP, events, SAM, text, ts, root)
        .replace('\'', '"');
  }

  private int told(String body) {
    return talk.tryOut.delivers(body).statusCode();
  }

  private long looks() {
    return talk.tryOut.playground.slack().calls().stream()
        .filter(call -> call.path().equals("conversations.replies"))
        .count();
  }

  private int saved() {
    return talk.room.history(talk.code).size();
  }

  private static Address address(String root) {
    return new Address(Talk.PLACE, root);
  }
}
