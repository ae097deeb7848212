package productivity.slack.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.playground.FakeSlack;
import productivity.playground.Fault;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Triggers.Trigger;
import productivity.value.Secret;

/** Every call, against the stand-in that refuses what Slack would. */
class SlackCallsTest {
  private static final String SAM = "U1EXAMPLE";

  private final FakeSlack slack = FakeSlack.start(0);
  private final SlackCalls calls = calls(slack.apiUrl(), new Secret("xoxb-1"));

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void opensPushesAndChangesForms() {
    SlackAnswer opened = calls.openView(trigger(), form("First"));

    assertThat(opened.isDone()).isTrue();
    String view = opened.text("view", "id").orElseThrow();
    String hash = opened.text("view", "hash").orElseThrow();
    assertThat(calls.updateView(view, hash, form("Changed")).isDone()).isTrue();
    assertThat(calls.updateView(view, hash, form("Too late")))
        .isEqualTo(new SlackAnswer.Refused("hash_conflict", Optional.empty()));
    assertThat(calls.pushView(trigger(), form("Second")).isDone()).isTrue();
    assertThat(slack.workspace().views().stack(SAM)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "null", "\"ok\"", "{}", "{\"ok\":false}", "{\"ok\""})
  void anAnswerThatWasCutOffSaysNothing(String body) {
    OkHttpClient cut =
        SendingOnce.client()
            .newBuilder()
            .addInterceptor(
                chain ->
                    chain
                        .proceed(chain.request())
                        .newBuilder()
                        .body(ResponseBody.create(body, MediaType.get("application/json")))
                        .build())
            .build();

    assertThat(new SlackCalls(cut, slack.apiUrl(), new Secret("xoxb-1")).post(message("Hello")))
        .isInstanceOf(SlackAnswer.Unknown.class);
  }

  @Test
  void showsAPersonsHome() {
    JsonObject home =
        JsonParser.parseString("{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}")
            .getAsJsonObject();

    assertThat(calls.publishHome(SAM, home).isDone()).isTrue();
    assertThat(slack.workspace().views().home(SAM)).isPresent();
  }

  @Test
  void postsAndChangesMessagesAndKnowsTheirLinks() {
    SlackAnswer posted = calls.post(message("Hello <b> é 😀"));

    String ts = posted.text("ts").orElseThrow();
    assertThat(calls.permalink("C1", ts).orElseThrow()).contains("/archives/C1/p");
    JsonObject changed = message("Changed");
    changed.addProperty("ts", ts);
    assertThat(calls.update(changed).isDone()).isTrue();
    JsonObject whisper = message("For one");
    whisper.addProperty("user", SAM);
    assertThat(calls.postToOne(whisper).isDone()).isTrue();
    assertThat(calls.permalink("C1", "1.2")).isEmpty();
  }

  @Test
  void knowsPeopleByTheirNames() {
    assertThat(calls.person(SAM).text("user", "real_name")).contains("Sam Example");
    assertThat(calls.person("UNOBODY").isDone()).isFalse();
  }

  @Test
  void sendsEachCallOnceAndSaysWhatBecameOfIt() {
    slack.order("chat.postMessage", new Fault.Failed(503, "0"));
    assertThat(calls.post(message("a"))).isEqualTo(new SlackAnswer.Unknown("status 503"));
    slack.order("chat.postMessage", new Fault.Failed(429, "7"));
    assertThat(calls.post(message("a")))
        .isEqualTo(new SlackAnswer.Refused("ratelimited", Optional.of(Duration.ofSeconds(7))));
    slack.order("chat.postMessage", new Fault.ReplyLost());
    assertThat(calls.post(message("a"))).isInstanceOf(SlackAnswer.Unknown.class);
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void sendsNothingWithoutAToken() {
    assertThat(calls(slack.apiUrl(), null).post(message("a")))
        .isEqualTo(new SlackAnswer.Refused("not_authed", Optional.empty()));
    assertThat(slack.calls()).isEmpty();
  }

  private static SlackCalls calls(URI api, @Nullable Secret token) {
    return new SlackCalls(SendingOnce.client(), api, token);
  }

  private String trigger() {
    return slack.workspace().triggers().issue(new Trigger(SAM, new Behind.Cause()));
  }

  private static JsonObject message(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("channel", "C1");
    message.addProperty("text", text);
    return message;
  }

  private static JsonObject form(String title) {
    return JsonParser.parseString(
            "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\""
                + title
                + "\"},\"blocks\":[{\"type\":\"divider\"}]}")
        .getAsJsonObject();
  }
}
