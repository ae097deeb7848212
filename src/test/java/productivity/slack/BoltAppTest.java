package productivity.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.playground.Call;
import productivity.playground.FakeSlack;
import productivity.playground.Fault;
import productivity.playground.limits.MessageLimits;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.slack.message.Part;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.RichText;
import productivity.value.Refusal;
import productivity.value.Secret;
import productivity.web.Door;
import productivity.web.Samples;

/** What Slack gets back, over HTTP with signed requests and a stand-in for its own side. */
class BoltAppTest {
  private final FakeSlack slack = FakeSlack.start(0);
  private final BoltApp app =
      BoltApp.start(
          new SlackSettings(null, slack.apiUrl()), QuestionsOnly.answeredBy(BoltAppTest::answer));
  private final Door door = new Door(app);

  @AfterEach
  void close() {
    door.close();
    app.close();
    slack.close();
  }

  private static Answer answer(Question question) {
    if (question.text().equals("refuse")) {
      throw new Refusal(Refusal.Code.NOT_FOUND, "There is no such thing. Try <!channel> help.");
    }
    if (question.text().equals("fail")) {
      throw new IllegalStateException("a secret cause");
    }
    Part text = new Part.Paragraph(RichText.of(question.workspace() + ": " + question.text()));
    return Rendered.of(new Reply("An answer", List.of(text), true), "status", 1);
  }

  @Test
  void answersACommandInTheAcknowledgementItself() {
    HttpResponse<String> reply = door.form(Samples.command("status £5 ünd so"));

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("content-type"))
        .contains("application/json; charset=utf-8");
    JsonObject message = json(reply);
    assertThat(message.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(reply.body()).contains("T1: status £5 ünd so");
    assertThat(MessageLimits.faults(message)).isEmpty();
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void asksNothingOfSlackBeforeItAnswers() {
    URI nobody = URI.create("http://127.0.0.1:9/api/");
    SlackSettings unreachable = new SlackSettings(new Secret("xoxb-1"), nobody);
    try (BoltApp alone = BoltApp.start(unreachable, QuestionsOnly.answeredBy(BoltAppTest::answer));
        Door doorAlone = new Door(alone)) {
      assertThat(doorAlone.form(Samples.command("status")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void tellsARefusalInItsOwnSentence() {
    HttpResponse<String> reply = door.form(Samples.command("refuse"));

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("There is no such thing.");
    assertThat(json(reply).get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(MessageLimits.faults(json(reply))).isEmpty();
  }

  @Test
  void givesAReferenceForWhatNobodyExpected() {
    HttpResponse<String> reply = door.form(Samples.command("fail"));

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).containsPattern("the reference [2-9A-Z]{4}-[2-9A-Z]{4}\\.");
    assertThat(reply.body()).doesNotContain("secret cause", "IllegalState");
  }

  @Test
  void putsThePageAskedForInTheMessagesPlace() throws InterruptedException {
    HttpResponse<String> reply = door.form(press("ask-2", "deadlines page 2"));

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEmpty();
    JsonObject message = nextCall().json();
    assertThat(message.get("replace_original").getAsBoolean()).isTrue();
    assertThat(message.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(message.toString()).contains("T1: deadlines page 2");
    assertThat(MessageLimits.faults(message)).isEmpty();
  }

  @Test
  void sharesTheAnswerBesideTheMessage() throws InterruptedException {
    assertThat(door.form(press("share", "status")).statusCode()).isEqualTo(200);

    JsonObject message = nextCall().json();
    assertThat(message.get("replace_original").getAsBoolean()).isFalse();
    assertThat(message.get("response_type").getAsString()).isEqualTo("in_channel");
    assertThat(message.toString()).contains("<@U1EXAMPLE>");
    assertThat(MessageLimits.faults(message)).isEmpty();
  }

  @Test
  void tellsWhoPressedWhatWentWrong() throws InterruptedException {
    door.form(press("share", "fail"));

    JsonObject message = nextCall().json();
    assertThat(message.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(message.get("replace_original").getAsBoolean()).isFalse();
    assertThat(message.toString()).contains("reference");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/actions/1",
        "https://hooks.slack.com.evil.example/actions/1",
        "https://hooks.slack.com@127.0.0.1/actions/1",
        "https://user@hooks.slack.com/actions/1",
        "https://hooks.slack.com:8443/actions/1",
        "https://127.0.0.1/actions/1",
        "http://127.0.0.1:9/response/1",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "notaurl",
        ""
      })
  void repliesToNobodyButSlack(String url) {
    HttpResponse<String> reply = door.form(Samples.press("ask-1", "status", url));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(slack.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=notjson",
        "payload=[]",
        "payload={",
        "payload={}",
        "payload=null",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%7B%22type%22%3A%22view_submission%22%7D",
        "payload=%7B%22type%22%3A%22unheard_of%22%7D",
        "payload=%7B%22type%22%3A%5B%5D%7D",
        "command=%zz",
        "command=%2Fproductivity",
        "command=%2Fother&team_id=T1",
        "{\"type\":\"event_callback\"}",
        "{\"type\":5}",
        "{",
        "[",
        "",
        "rubbish"
      })
  void blamesTheSenderForSignedRubbish(String body) {
    HttpResponse<String> reply = door.signed(body);

    assertThat(reply.statusCode()).isBetween(400, 499);
  }

  @Test
  void answersSlacksChallenge() {
    HttpResponse<String> reply =
        door.signed("{\"token\":\"t\",\"challenge\":\"3eZbrw1aB\",\"type\":\"url_verification\"}");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("3eZbrw1aB");
  }

  @Test
  void acknowledgesEventsThatNobodyWaitsFor() {
    String event = "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_home_opened\"}}";

    assertThat(door.signed(event).statusCode()).isEqualTo(200);
  }

  @Test
  void sendsAReplyOnceWhateverBecomesOfIt() throws InterruptedException {
    List<Fault> faults =
        List.of(
            new Fault.Failed(503, "0"),
            new Fault.Failed(408, "0"),
            new Fault.Failed(500, "0"),
            new Fault.ReplyLost());
    for (Fault fault : faults) {
      slack.order("response_url", fault);
      door.form(press("share", "status"));
      nextCall();
    }
    slack.order("response_url", new Fault.Late(Duration.ofMillis(300)));
    door.form(press("share", "status"));
    nextCall();
    app.close();

    assertThat(slack.calls()).hasSize(faults.size() + 1);
  }

  @Test
  void sendsWhatItPromisedBeforeItStops() {
    slack.order("response_url", new Fault.Late(Duration.ofMillis(300)));
    for (int each = 0; each < 10; each++) {
      door.form(press("ask-1", "status"));
    }
    door.close();
    app.close();

    assertThat(slack.calls()).hasSize(10);
  }

  private String press(String action, String value) {
    return Samples.press(action, value, slack.responseUrl("1"));
  }

  private Call nextCall() throws InterruptedException {
    return slack.next(30, TimeUnit.SECONDS);
  }

  private static JsonObject json(HttpResponse<String> reply) {
    return JsonParser.parseString(reply.body()).getAsJsonObject();
  }
}
