package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.playground.sampler.SamplerApp;

/** Every deed of the page, on an app that is written with Slack's own library. */
class PlaygroundTest {
  private static final TryOut tryOut = new TryOut(apiUrl -> new SamplerApp(apiUrl, "xoxb-1"));

  @AfterAll
  static void close() {
    tryOut.close();
  }

  @BeforeEach
  void tidy() {
    tryOut.tidy();
  }

  @Test
  void showsTheAnswerToACommandToWhoeverTypedIt() {
    assertThat(does("send", "text", "/productivity status <b> & @Kim Example in #general"))
        .isEqualTo(done());

    JsonObject answer = tryOut.last(SAM, "C0PROG");
    assertThat(text(answer, "text"))
        .isEqualTo(
            "Only you can read this: status &lt;b&gt; &amp; <@U2KIM|kim.example> in <#C0PROG|general>");
    assertThat(answer.get("private").getAsBoolean()).isTrue();
    assertThat(tryOut.messages(KIM, "C0PROG")).isEmpty();
  }

  @Test
  void showsWhatStandsBehindAnAnswer() {
    does("send", "text", "/productivity status");

    JsonObject behind = tryOut.behind(tryOut.last(SAM, "C0PROG"));
    assertThat(text(behind, "by")).isEqualTo("acknowledgement");
    assertThat(text(behind.getAsJsonObject("sent"), "text")).contains("status");
    assertThat(text(behind, "request"))
        .startsWith("POST /slack/events")
        .contains("command=/productivity", "text=status", "user_id=U1SAM", "trigger_id=");
    assertThat(behind.get("tookMillis").getAsLong()).isNotNegative();
  }

  @Test
  void refusesACommandInAThreadInSlacksWords() {
    does("send", "text", "A root");
    String root = text(tryOut.last(SAM, "C0PROG"), "ts");

    assertThat(text(does("send", "text", "/productivity status", "thread", root), "error"))
        .isEqualTo("/productivity is not supported in threads. Sorry!");
  }

  @Test
  void storesWhatIsTypedAsSlackDoes() {
    does(
        "send", "text", "@Kim Example, @Kim Examples and a@kim example: https://a.example/?b=1&c.");

    assertThat(tryOut.texts(SAM, "C0PROG"))
        .containsExactly(
            "<@U2KIM>, @Kim Examples and a@kim example: <https://a.example/?b=1&amp;c>.");
  }

  @Test
  void hangsRepliesFromTheHeadOfTheThread() {
    does("send", "text", "A root");
    String root = text(tryOut.last(SAM, "C0PROG"), "ts");
    does("send", "text", "One", "thread", root);
    String reply = tryOut.workspace().messages().in("C0PROG").get(1).ts();
    does("send", "text", "Two", "thread", reply);
    does("send", "text", "/productivity status");
    String hidden = text(tryOut.last(SAM, "C0PROG"), "ts");

    assertThat(tryOut.messages(SAM, "C0PROG").get(0).getAsJsonObject().get("reply_count"))
        .hasToString("2");
    assertThat(text(does("send", "text", "Three", "thread", hidden), "error"))
        .isEqualTo("Nobody can reply to a message that only you can see.");
  }

  @Test
  void tellsInSlackbotsWordsWhatDidNotWork() {
    does("send", "text", "/productivity fail");
    does("send", "text", "/nothing");

    JsonArray messages = tryOut.messages(SAM, "C0PROG");
    assertThat(text(messages.get(0).getAsJsonObject(), "name")).isEqualTo("Slackbot");
    assertThat(tryOut.texts(SAM, "C0PROG"))
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .isEqualTo("/productivity failed with the error \"dispatch_failed\""),
            text -> assertThat(text).startsWith("/nothing is not a valid command."));
    assertThat(tryOut.messages(KIM, "C0PROG")).isEmpty();
  }

  @Test
  void marksAsUnreadWhatOthersHaveNotSeen() {
    does("send", "text", "/productivity respond");

    assertThat(tryOut.texts(KIM, "C0PROG")).containsExactly("For everyone.");
    assertThat(unread(KIM)).isEqualTo(1);
    tryOut.does("open", "user", KIM, "place", "C0PROG");
    assertThat(unread(KIM)).isZero();
  }

  @Test
  void letsPeopleEditAndDeleteWhatTheySaidAndNobodyElse() {
    does("send", "text", "First & <second>");
    String ts = text(tryOut.last(SAM, "C0PROG"), "ts");
    assertThat(text(tryOut.last(SAM, "C0PROG"), "text")).isEqualTo("First &amp; &lt;second&gt;");

    assertThat(text(tryOut.does("delete", "user", KIM, "place", "C0PROG", "ts", ts), "error"))
        .isEqualTo("Only the person who wrote a message can change it.");
    does("edit", "ts", ts, "text", "Second");
    assertThat(tryOut.last(KIM, "C0PROG").get("edited").getAsBoolean()).isTrue();
    assertThat(tryOut.texts(KIM, "C0PROG")).containsExactly("Second");
    does("delete", "ts", ts);
    assertThat(tryOut.messages(KIM, "C0PROG")).isEmpty();
  }

  @Test
  void tellsTheAppWhatPeopleSayWhereItIs() throws InterruptedException {
    does("send", "text", "Hello");
    String root = text(tryOut.last(SAM, "C0PROG"), "ts");

    until(() -> tryOut.last(SAM, "C0PROG").get("reply_count").getAsInt() == 1);

    JsonObject state = tryOut.asks("state?user=U1SAM&place=C0PROG&thread=" + root);
    JsonArray thread = state.getAsJsonObject("thread").getAsJsonArray("messages");
    assertThat(text(thread.get(1).getAsJsonObject(), "text")).isEqualTo("Hello yourself.");
    assertThat(tryOut.messages(SAM, "C0PROG")).hasSize(1);
  }

  @Test
  void showsNobodyAPlaceThatTheyAreNotIn() {
    assertThat(tryOut.state(SAM, "G1").getAsJsonObject("place").get("id").getAsString())
        .isEqualTo("C0PROG");
    assertThat(text(does("send", "place", "G1", "text", "Psst"), "error"))
        .isEqualTo("Sam Example is not in a place called 'G1'.");
  }

  @Test
  void handsOnWhatWasChosenWithTheAppsOwnWords() {
    does("send", "text", "/productivity elements");
    JsonObject message = tryOut.last(SAM, "C0PROG");

    JsonObject block = blockWith(message, "static_select");
    JsonObject select = block.getAsJsonObject("accessory");
    JsonObject option = select.getAsJsonArray("options").get(0).getAsJsonObject();
    JsonObject action = select.deepCopy();
    action.add("block_id", block.get("block_id"));
    action.add("selected_option", json("{'value':" + option.get("value") + "}"));
    JsonObject reply =
        does("act", "channel", "C0PROG", "ts", text(message, "ts"), "action", action);

    assertThat(reply).isEqualTo(done());
    assertThat(text(tryOut.last(SAM, "C0PROG"), "text"))
        .isEqualTo(text(select, "action_id") + ": " + text(option, "value"));
  }

  @Test
  void findsFaultWithAFormThenStacksAndClearsViews() throws InterruptedException {
    JsonObject form = opened();
    assertThat(does("submit", "view", text(form, "id")).getAsJsonObject("errors").keySet())
        .containsExactlyInAnyOrder("reason", "amount", "rating");

    assertThat(submitted(form, "Short", "500").getAsJsonObject("errors"))
        .isEqualTo(json("{'amount':'Give 100 at most.'}"));
    assertThat(submitted(form, "Long enough", "50")).isEqualTo(done());
    assertThat(views())
        .extracting(view -> text(view, "callback_id"))
        .containsExactly("form", "second");
    does("submit", "view", text(views().get(1), "id"));
    assertThat(views())
        .extracting(view -> text(view, "callback_id"))
        .containsExactly("form", "third");
    assertThat(text(does("close", "view", text(form, "id")), "error"))
        .isEqualTo("Another form is open on top of that one.");
    // The app posts before it answers, and a channel takes one message a second.
    Thread.sleep(1_100);
    does("submit", "view", text(views().get(1), "id"));
    assertThat(views()).isEmpty();
    assertThat(tryOut.texts(KIM, "C0PROG")).containsExactly("An update from <@U1SAM>");
  }

  @Test
  void offersWhatTheAppFinds() {
    String view = text(opened(), "id");

    JsonObject offered =
        does(
            "suggest",
            "view",
            view,
            "block_id",
            "council",
            "action_id",
            "chosen-council",
            "value",
            "Le");

    assertThat(offered.getAsJsonArray("options")).hasSize(2);
    assertThat(
            text(does("suggest", "view", view, "block_id", "council", "action_id", "no"), "error"))
        .isEqualTo("That is no longer there, so nothing was done.");
  }

  @Test
  void tellsTheAppThatAFormWasClosedIfItAskedFor() {
    JsonObject form = opened();

    assertThat(does("close", "view", text(form, "id"), "all", true)).isEqualTo(done());
    assertThat(views()).isEmpty();
    assertThat(text(does("submit", "view", text(form, "id")), "error"))
        .isEqualTo("That is no longer open.");
  }

  @Test
  void opensAFormFromAMessage() {
    does("send", "text", "Peer challenges are going well");
    String ts = text(tryOut.last(SAM, "C0PROG"), "ts");

    assertThat(does("shortcut", "callback_id", "log-as-update", "ts", ts)).isEqualTo(done());

    assertThat(views().get(0).toString()).contains("Peer challenges are going well");
    assertThat(text(behindView(), "by")).isEqualTo("views.open");
    assertThat(text(behindView(), "request")).contains("message_action", "log-as-update");
  }

  @Test
  void showsTheHomeTabOnceTheAppHeardThatItIsOpen() throws InterruptedException {
    String direct = "D0" + SAM;
    assertThat(tryOut.state(SAM, direct).get("home").isJsonNull()).isTrue();

    does("open", "place", direct, "tab", "home");

    until(() -> tryOut.state(SAM, direct).get("home").isJsonObject());
    assertThat(tryOut.state(SAM, "C0PROG").get("home").isJsonNull()).isTrue();
  }

  @Test
  void movesTheClockForwardOnly() {
    JsonObject clock = tryOut.state(SAM, "C0PROG").getAsJsonObject("clock");
    assertThat(text(clock, "now")).startsWith("2016-07-12T09:").endsWith("+01:00");

    assertThat(tryOut.does("clock", "to", "2016-07-12T11:30:00+01:00")).isEqualTo(done());
    assertThat(text(tryOut.state(SAM, "C0PROG").getAsJsonObject("clock"), "now"))
        .startsWith("2016-07-12T11:30:");
    does("send", "text", "Later");
    assertThat(text(tryOut.last(SAM, "C0PROG"), "at")).startsWith("2016-07-12T11:30:");
    JsonObject stop = clock.getAsJsonArray("stops").get(0).getAsJsonObject();
    assertThat(text(stop, "label")).isEqualTo("An hour on");
    assertThat(text(tryOut.does("clock", "to", text(stop, "at")), "error"))
        .isEqualTo("The clock only goes forward, and it is later than that already.");
  }

  @Test
  void tellsEveryPageThatSomethingChanged() throws IOException, InterruptedException {
    try (BufferedReader news =
        new BufferedReader(new InputStreamReader(tryOut.listen(KIM), StandardCharsets.UTF_8))) {
      assertThat(news.readLine()).isEqualTo("event: change");
      assertThat(news.readLine()).matches("data: \\{\"version\":\\d+}");
      assertThat(news.readLine()).isEmpty();

      does("send", "text", "News");

      assertThat(news.readLine()).isEqualTo("event: change");
      assertThat(news.readLine())
          .isEqualTo("data: {\"version\":" + tryOut.workspace().changes().version() + "}");
    }
  }

  private JsonObject opened() {
    assertThat(does("shortcut", "callback_id", "post-update")).isEqualTo(done());
    assertThat(views()).hasSize(1);
    return views().get(0);
  }

  private JsonObject submitted(JsonObject form, String reason, String amount) {
    JsonObject values =
        json(
            """
            {'reason':{'value':{'type':'plain_text_input','value':'%s'}},
             'amount':{'value':{'type':'number_input','value':'%s'}},
             'rating':{'value':{'type':'static_select','selected_option':
               {'text':{'type':'plain_text','text':'Green'},'value':'green'}}}}
            """
                .formatted(reason, amount));
    JsonObject state = new JsonObject();
    state.add("values", values);
    return does("submit", "view", text(form, "id"), "state", state);
  }

  private JsonObject behindView() {
    return tryOut.asks("behind?view=" + text(views().get(0), "id"));
  }

  private List<JsonObject> views() {
    return tryOut.state(SAM, "C0PROG").getAsJsonArray("views").asList().stream()
        .map(view -> view.getAsJsonObject())
        .toList();
  }

  private int unread(String user) {
    return tryOut
        .state(user, "C0PROG")
        .getAsJsonArray("places")
        .get(0)
        .getAsJsonObject()
        .get("unread")
        .getAsInt();
  }

  private static JsonObject blockWith(JsonObject message, String type) {
    return message.getAsJsonArray("blocks").asList().stream()
        .map(block -> block.getAsJsonObject())
        .filter(block -> block.has("accessory"))
        .filter(block -> text(block.getAsJsonObject("accessory"), "type").equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject done() {
    return json("{'ok':true}");
  }

  private JsonObject does(String deed, Object... fields) {
    Object[] all = new Object[fields.length + 4];
    all[0] = "user";
    all[1] = SAM;
    all[2] = "place";
    all[3] = "C0PROG";
    System.arraycopy(fields, 0, all, 4, fields.length);
    return tryOut.does(deed, all);
  }
}
