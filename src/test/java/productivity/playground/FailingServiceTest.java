package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.View;
import productivity.web.WebReply;

/** A service that answers as each test says, and what people then see. */
class FailingServiceTest {
  private static final Queue<Supplier<WebReply>> replies = new ConcurrentLinkedQueue<>();
  private static final Queue<Supplier<WebReply>> toEvents = new ConcurrentLinkedQueue<>();
  private static final List<String> requests = new CopyOnWriteArrayList<>();
  private static final TryOut tryOut = new TryOut(apiUrl -> FailingServiceTest::answer);

  private static WebReply answer(byte[] body) {
    requests.add(new String(body, StandardCharsets.UTF_8));
    Supplier<WebReply> reply = (body[0] == '{' ? toEvents : replies).poll();
    return reply == null ? WebReply.empty(200) : reply.get();
  }

  @AfterAll
  static void close() {
    tryOut.close();
  }

  @BeforeEach
  void tidy() {
    tryOut.tidy();
    replies.clear();
  }

  @Test
  void tellsWhoAskedThatTheAnswerCameTooLate() {
    replies.add(FailingServiceTest::late);

    command("status");

    assertThat(tryOut.texts(SAM, "C0PROG"))
        .containsExactly("/productivity failed with the error \"operation_timeout\"");
    JsonObject behind = tryOut.behind(tryOut.last(SAM, "C0PROG"));
    assertThat(behind.get("tookMillis").getAsLong()).isGreaterThanOrEqualTo(3_000);
    assertThat(tryOut.messages(KIM, "C0PROG")).isEmpty();
  }

  @Test
  void neverSendsACommandTwice() {
    replies.add(() -> WebReply.empty(503));
    long before = commands();

    command("status");

    assertThat(commands()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'Only you'}                                   | true  | Only you",
        "{'response_type':'in_channel','text':'All'}           | false | All",
        "{'blocks':[{'type':'sparkles'}]}                      | true  | /productivity failed",
        "{'response_type':'ephemeral'}                         | true  | /productivity failed"
      })
  void postsWhatAnAcknowledgementSays(String body, boolean hidden, String begins) {
    replies.add(() -> reply(body));

    command("status");

    assertThat(text(tryOut.last(SAM, "C0PROG"), "text")).startsWith(begins);
    assertThat(tryOut.last(SAM, "C0PROG").get("private").getAsBoolean()).isEqualTo(hidden);
    assertThat(tryOut.messages(KIM, "C0PROG")).hasSize(hidden ? 0 : 1);
  }

  @Test
  void postsPlainTextAndNothingForNothing() {
    replies.add(() -> WebReply.text("As plain as that"));
    replies.add(() -> reply("{}"));

    command("status");
    command("status");
    command("status");

    assertThat(tryOut.texts(SAM, "C0PROG")).containsExactly("As plain as that");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | This app responded with Status Code 404.",
        "500 | This app responded with Status Code 500."
      })
  void tellsUnderTheMessageThatAPressFailed(int status, String words) {
    replies.add(
        () ->
            reply(
                """
        {'text':'Press','blocks':[{'type':'actions','block_id':'b','elements':[
          {'type':'button','action_id':'go','value':'of the app','text':
            {'type':'plain_text','text':'Go'}}]}]}
        """));
    command("status");
    String ts = text(tryOut.last(SAM, "C0PROG"), "ts");
    replies.add(() -> WebReply.empty(status));

    tryOut.does(
        "act",
        "user",
        SAM,
        "channel",
        "C0PROG",
        "ts",
        ts,
        "action",
        json("{'type':'button','block_id':'b','action_id':'go','value':'of the page'}"));

    assertThat(tryOut.texts(SAM, "C0PROG")).containsExactly("Press", words);
    JsonObject sent = payload();
    JsonObject action = sent.getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(text(action, "value")).isEqualTo("of the app");
    assertThat(sent.has("message")).as("what only one person saw is not told again").isFalse();
    assertThat(sent.getAsJsonObject("container").get("is_ephemeral").getAsBoolean()).isTrue();
    assertThat(sent.keySet()).contains("response_url", "trigger_id", "state", "team", "enterprise");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'response_action':'errors','errors':{'no-such-block':'Wrong'}}",
        "{'response_action':'errors'}",
        "{'response_action':'update','view':{'type':'modal'}}",
        "{'response_action':'push'}",
        "{'response_action':'dance'}",
        "500"
      })
  void showsAViewThatSlackWouldRefuseAsTrouble(String body) {
    View view = form();
    replies.add(() -> body.equals("500") ? WebReply.empty(500) : reply(body));

    JsonObject reply = tryOut.does("submit", "user", SAM, "view", view.id());

    assertThat(text(reply, "error")).startsWith("We had some trouble connecting. Try again?");
    assertThat(tryOut.workspace().views().stack(SAM)).hasSize(1);
  }

  @Test
  void closesAFormThatTheAppTook() {
    tryOut.does("submit", "user", SAM, "view", form().id());

    assertThat(tryOut.workspace().views().stack(SAM)).isEmpty();
  }

  @Test
  void tellsAnEventAgainUntilTheServiceTakesIt() throws InterruptedException {
    toEvents.add(() -> WebReply.empty(500));
    tryOut.does("send", "user", SAM, "place", "C0PROG", "text", "Anyone?");

    until(() -> requests.stream().filter(body -> body.contains("Anyone?")).count() == 2);
    assertThat(requests.stream().filter(body -> body.contains("Anyone?")).distinct()).hasSize(1);
  }

  @Test
  void tellsNoEventOfWhatTheAppCannotSee() throws InterruptedException {
    tryOut.does("send", "user", KIM, "place", "G1", "text", "Between us");
    tryOut.does("send", "user", KIM, "place", "C0PROG", "text", "To all");

    until(() -> requests.stream().anyMatch(body -> body.contains("To all")));
    assertThat(requests).noneMatch(body -> body.contains("Between us"));
  }

  private static long commands() {
    return requests.stream().filter(body -> body.contains("command=")).count();
  }

  private static void command(String text) {
    tryOut.does("send", "user", SAM, "place", "C0PROG", "text", "/productivity " + text);
  }

  private static View form() {
    JsonObject content =
        json(
            """
            {'type':'modal','title':{'type':'plain_text','text':'Form'},'blocks':[
              {'type':'section','block_id':'s','text':{'type':'plain_text','text':'Text'}}]}
            """);
    return tryOut.workspace().views().open(SAM, content, Behind.of("views.open", content));
  }

  private static JsonObject payload() {
    String form =
        requests.stream()
            .filter(body -> body.startsWith("payload="))
            .reduce((before, last) -> last)
            .orElseThrow()
            .substring("payload=".length());
    return JsonParser.parseString(URLDecoder.decode(form, StandardCharsets.UTF_8))
        .getAsJsonObject();
  }

  private static WebReply reply(String json) {
    return WebReply.json(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static WebReply late() {
    try {
      Thread.sleep(4_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return WebReply.text("Too late");
  }
}
