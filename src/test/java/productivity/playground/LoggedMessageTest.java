package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.change.FromMessage;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.progress.ItemThreads.Address;

/** What the form begins with that "Log as update" opens on a message. */
class LoggedMessageTest {
  private static final String LONG = "Two contracts slipped. ".repeat(200).strip();

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
  void saysHowMuchOfALongMessageItHoldsAndFollowsThat() throws InterruptedException {
    talk.does("send", "text", LONG);
    String ts = text(talk.tryOut.last(SAM, Talk.PLACE), "ts");
    JsonObject view = talk.chosenIn(logged(ts));
    assertThat(view.toString())
        .contains("The message has 4,599 characters, and a note at most 3,000");
    String note = Talk.initial(view, "update-note:" + talk.code);
    assertThat(note).hasSizeBetween(2_990, 3_000).endsWith("…");
    assertThat(talk.submit(view, "none", "", note)).isEqualTo(Talk.done());

    edited(ts, LONG + " One more.", "1468310401.000000");
    assertThat(saved()).isEqualTo(1);
    edited(ts, "Three in all. " + LONG, "1468310402.000000");

    assertThat(saved()).isEqualTo(2);
    assertThat(talk.room.history(talk.code).get(0).act().said())
        .startsWith("Reworded change 1: Three in all. Two")
        .endsWith("…");
  }

  @Test
  void offersNoFiguresAndNoNoteThatAreNotInTheMessage() throws InterruptedException {
    talk.does("send", "text", "/productivity update EP-3 15 councils; Said before");
    talk.does("send", "text", "Two contracts slipped");

    JsonObject view = talk.chosenIn(logged(text(talk.tryOut.last(SAM, Talk.PLACE), "ts")));

    assertThat(Talk.initial(view, "update-figures:" + talk.code)).isEmpty();
    assertThat(Talk.initial(view, "update-note:" + talk.code)).isEqualTo("Two contracts slipped");
  }

  @Test
  void isAboutTheItemOfTheThreadThatTheMessageIsIn() {
    talk.does("send", "text", "How is it going?");
    String root = text(talk.tryOut.last(SAM, Talk.PLACE), "ts");
    talk.threads.remember(Workroom.WORKSPACE, new Address(Talk.PLACE, root), talk.code);
    talk.does("send", "text", "Well", "thread", root);
    String reply = text(talk.thread(root).get(1).getAsJsonObject(), "ts");

    JsonObject view = logged(reply);

    assertThat(Talk.initial(view, "update-note:" + talk.code)).isEqualTo("Well");
    assertThat(talk.submit(view, "none", "", "Well")).isEqualTo(Talk.done());
    assertThat(talk.room.history(talk.code).get(0).act().said()).isEqualTo("16 councils; Well");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{'text':'','files':[{'id':'F1','name':'a.pdf','title':'The & plan'}]} ~ The & plan",
        "{'text':'','files':[{'id':'F1','name':'a.pdf'},{'id':'F2','name':'b.pdf'}]} ~ a.pdf/b.pdf",
        "{'text':'','attachments':[{'fallback':'Quoted','text':'It &lt;was&gt; said'}]} ~ It <was> said",
        "{'text':'','attachments':[{'image_url':'x'}]} ~ ''",
        "{'text':'Words','files':[{'id':'F1','title':'Plan'}]} ~ Words",
      })
  void opensWithWhatThereIsWhereThereAreNoWords(String content, String note) {
    Message message = posted(json(content));

    JsonObject view = logged(message.ts());

    assertThat(Talk.initial(view, "update-note")).isEqualTo(note.replace('/', '\n'));
    assertThat(view.toString()).contains("The update links to the message.", "/archives/C0PROG/p");
  }

  /** It was the name of a file that was saved, and not what is said now. */
  @Test
  void leavesTheNoteWhereWordsAreAddedToAFile() throws InterruptedException {
    Message message = posted(json("{'text':'','files':[{'id':'F1','title':'Plan'}]}"));
    talk.submit(talk.chosenIn(logged(message.ts())), "none", "", "Plan");
    assertThat(saved()).isEqualTo(1);

    talk.does("edit", "ts", message.ts(), "text", "Words");

    String direct = talk.tryOut.workspace().channels().directWith(SAM).id();
    until(
        () ->
            (talk.tryOut.messages(SAM, Talk.PLACE) + "" + talk.tryOut.messages(SAM, direct))
                .contains("It stays as it is."));
    assertThat(saved()).isEqualTo(1);
  }

  @Test
  void reachesEveryItemForWhichAMessageWasLogged() {
    String ts = "1468310400.000700";
    FromMessage from = new FromMessage(new Address(Talk.PLACE, ts), "Said");
    String other = "MOU1718-EP-16d";
    for (String code : List.of(talk.code, other)) {
      Operation update =
          new Operation.PostUpdate(Workroom.deliverable(code), Optional.empty(), List.of(), "Said");
      talk.room.changes.make(talk.room.by(Workroom.ADMIN), update, Optional.of(from));
    }

    edited(ts, "Said better", "1468310401.000000");

    assertThat(talk.room.history(talk.code).get(0).act().said()).endsWith(": Said better");
    assertThat(talk.room.history(other).get(0).act().said()).endsWith(": Said better");
  }

  private Message posted(JsonObject content) {
    return talk.tryOut
        .workspace()
        .messages()
        .add(
            new Message.Draft(
                Talk.PLACE,
                SAM,
                content,
                Optional.empty(),
                Optional.empty(),
                Behind.of("typed", content)));
  }

  private void edited(String ts, String text, String stamp) {
    String event =
        ("{'type':'event_callback','team_id':'%s','event_id':'Ev%s','event':{'type':'message',"
                + "'subtype':'message_changed','channel':'C0PROG','ts':'9.9','message':{"
                + "'type':'message','user':'%s','text':'%s','ts':'%s',"
                + "'edited':{'user':'%s','ts':'%s'}}}}")
            .formatted(Workroom.WORKSPACE, stamp, SAM, text, ts, SAM, stamp)
            .replace('\'', '"');
    assertThat(talk.tryOut.delivers(event).statusCode()).isEqualTo(200);
  }

  private JsonObject logged(String ts) {
    talk.does("shortcut", "callback_id", "log-as-update", "ts", ts);
    return talk.views().get(0);
  }

  private int saved() {
    return talk.room.history(talk.code).size();
  }
}
