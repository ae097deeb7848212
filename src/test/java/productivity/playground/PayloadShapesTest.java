package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.events.payload.MessageChangedPayload;
import com.slack.api.app_backend.events.payload.MessageDeletedPayload;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.events.payload.UserChangePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.View;
import productivity.web.WebReply;

/**
 * What the service is sent, read by Slack's own classes, which complain of fields unknown to them.
 */
class PayloadShapesTest {
  private static final Gson SLACKS_OWN = strict();
  private static final List<String> requests = new CopyOnWriteArrayList<>();
  private static final TryOut tryOut = new TryOut(apiUrl -> PayloadShapesTest::keep);

  private static final String ELEMENTS =
      """
      [{'type':'actions','block_id':'b','elements':[
        {'type':'button','action_id':'go','value':'1','text':{'type':'plain_text','text':'Go'}},
        {'type':'external_select','action_id':'pick',
         'placeholder':{'type':'plain_text','text':'Pick'}}]}]
      """;

  private static Gson strict() {
    SlackConfig config = new SlackConfig();
    config.setFailOnUnknownProperties(true);
    return GsonFactory.createSnakeCase(config);
  }

  private static WebReply keep(byte[] body) {
    String request = new String(body, StandardCharsets.UTF_8);
    requests.add(request);
    return request.contains("command=")
        ? reply("{'response_type':'in_channel','text':'Choose','blocks':" + ELEMENTS + "}")
        : reply("{'options':[]}");
  }

  @AfterAll
  static void close() {
    tryOut.close();
  }

  @BeforeEach
  void tidy() {
    tryOut.tidy();
    requests.clear();
  }

  @Test
  void commands() {
    command();

    SlashCommandPayload payload = new SlashCommandPayloadParser().parse(requests.get(0));
    assertThat(payload).hasNoNullFieldsOrPropertiesExcept("enterpriseId", "enterpriseName");
    assertThat(payload.getResponseUrl()).startsWith(origin() + "/response/");
    assertThat(payload.getChannelName()).isEqualTo("general");
  }

  @Test
  void actionsOnMessagesAndInViews() {
    String ts = command();
    does("act", "channel", "C0PROG", "ts", ts, "action", go());
    does("act", "view", view().id(), "action", go());

    BlockActionPayload onMessage = read(last(2), BlockActionPayload.class);
    assertThat(onMessage.getContainer().getMessageTs()).isEqualTo(ts);
    assertThat(onMessage.getMessage().getBlocks()).hasSize(1);
    assertThat(onMessage.getMessage().getBotId()).isEqualTo("B0BOT");
    assertThat(onMessage.getActions().get(0).getValue()).isEqualTo("1");
    assertThat(onMessage)
        .hasNoNullFieldsOrPropertiesExcept(
            "enterprise", "view", "appUnfurl", "botAccessToken", "functionData", "interactivity");
    BlockActionPayload inView = read(last(1), BlockActionPayload.class);
    assertThat(inView.getContainer().getViewId()).isEqualTo(inView.getView().getId());
    assertThat(inView.getView().getState().getValues()).isEmpty();
    assertThat(inView.getResponseUrl()).isNull();
  }

  @Test
  void suggestions() {
    String ts = command();
    does(
        "suggest",
        "channel",
        "C0PROG",
        "ts",
        ts,
        "block_id",
        "b",
        "action_id",
        "pick",
        "value",
        "Le");

    JsonObject sent = last(1);
    // Slack sends the message and the state with these too; its classes leave them out.
    sent.remove("message");
    sent.remove("state");
    BlockSuggestionPayload payload = read(sent, BlockSuggestionPayload.class);
    assertThat(payload).hasNoNullFieldsOrPropertiesExcept("enterprise", "view");
    assertThat(payload.getValue()).isEqualTo("Le");
  }

  @Test
  void shortcuts() {
    String ts = command();
    does("shortcut", "callback_id", "log-as-update", "place", "C0PROG", "ts", ts);
    does("shortcut", "callback_id", "post-update", "place", "C0PROG");

    MessageShortcutPayload onMessage = read(last(2), MessageShortcutPayload.class);
    assertThat(onMessage).hasNoNullFieldsOrPropertiesExcept("enterprise");
    assertThat(onMessage.getMessage().getText()).isEqualTo("Choose");
    assertThat(read(last(1), GlobalShortcutPayload.class))
        .hasNoNullFieldsOrPropertiesExcept("enterprise");
  }

  @Test
  void formsSentInAndClosed() {
    does("submit", "view", view().id());
    does("close", "view", view().id());

    ViewSubmissionPayload submitted = read(last(2), ViewSubmissionPayload.class);
    assertThat(submitted)
        .hasNoNullFieldsOrPropertiesExcept(
            "enterprise", "botAccessToken", "functionData", "interactivity");
    ViewClosedPayload closed = read(last(1), ViewClosedPayload.class);
    assertThat(closed.isCleared()).isFalse();
    assertThat(closed.getView().getCallbackId()).isEqualTo("form");
  }

  @Test
  void eventsOfMessages() throws InterruptedException {
    does("send", "place", "C0PROG", "text", "Said");
    String ts = text(tryOut.last(SAM, "C0PROG"), "ts");
    does("edit", "place", "C0PROG", "ts", ts, "text", "Said better");
    does("delete", "place", "C0PROG", "ts", ts);

    MessagePayload said = read(event("\"text\":\"Said\""), MessagePayload.class);
    assertThat(said.getEvent().getChannelType()).isEqualTo("channel");
    assertThat(said.getAuthorizations().get(0).getUserId()).isEqualTo("U0BOT");
    assertThat(said.getEventId()).startsWith("Ev0");
    MessageChangedPayload changed = read(event("message_changed"), MessageChangedPayload.class);
    assertThat(changed.getEvent().getMessage().getText()).isEqualTo("Said better");
    assertThat(
            read(event("message_deleted"), MessageDeletedPayload.class).getEvent().getDeletedTs())
        .isEqualTo(ts);
  }

  @Test
  void eventsOfPeople() throws InterruptedException {
    does("open", "place", "D0" + SAM, "tab", "messages");
    tryOut
        .workspace()
        .people()
        .put(Person.member("U3JO", "Jo Example", "New", ZoneId.of("Europe/Paris")));

    AppHomeOpenedPayload opened = read(event("app_home_opened"), AppHomeOpenedPayload.class);
    assertThat(opened.getEvent().getTab()).isEqualTo("messages");
    UserChangePayload changed = read(event("user_change"), UserChangePayload.class);
    assertThat(changed.getEvent().getUser().getTz()).isEqualTo("Europe/Paris");
    assertThat(changed.getEvent().getUser().getTzOffset()).isEqualTo(7_200);
  }

  /** Has the app post its elements; gives the message's timestamp. */
  private static String command() {
    does("send", "place", "C0PROG", "text", "/productivity choose");
    return text(tryOut.last(SAM, "C0PROG"), "ts");
  }

  private static View view() {
    JsonObject content =
        json(
            """
            {'type':'modal','callback_id':'form','notify_on_close':true,
             'title':{'type':'plain_text','text':'Form'},'blocks':%s}
            """
                .formatted(ELEMENTS));
    return tryOut.workspace().views().open(SAM, content, Behind.of("views.open", content));
  }

  private static JsonObject go() {
    return json("{'type':'button','block_id':'b','action_id':'go'}");
  }

  private static <T> T read(JsonObject json, Class<T> type) {
    return SLACKS_OWN.fromJson(json, type);
  }

  private static JsonObject last(int fromTheEnd) {
    List<String> payloads =
        requests.stream().filter(request -> request.startsWith("payload=")).toList();
    String form = payloads.get(payloads.size() - fromTheEnd).substring("payload=".length());
    return JsonParser.parseString(URLDecoder.decode(form, StandardCharsets.UTF_8))
        .getAsJsonObject();
  }

  private static JsonObject event(String words) throws InterruptedException {
    Predicate<String> found = request -> request.startsWith("{") && request.contains(words);
    until(() -> requests.stream().anyMatch(found));
    return requests.stream()
        .filter(found)
        .findFirst()
        .map(request -> JsonParser.parseString(request).getAsJsonObject())
        .map(PayloadShapesTest::known)
        .orElseThrow();
  }

  /** Without fields that Slack sends and its classes leave out. */
  private static JsonObject known(JsonObject event) {
    assertThat(event.remove("context_team_id").getAsString()).isEqualTo("T0PLAY");
    event.remove("context_enterprise_id");
    if (event.toString().contains("user_change")) {
      event.getAsJsonObject("event").remove("event_ts");
    }
    return event;
  }

  private static JsonObject does(String deed, Object... fields) {
    Object[] all = new Object[fields.length + 2];
    all[0] = "user";
    all[1] = SAM;
    System.arraycopy(fields, 0, all, 2, fields.length);
    JsonObject reply = tryOut.does(deed, all);
    assertThat(reply.get("ok").getAsBoolean()).as("%s", reply).isTrue();
    return reply;
  }

  private static String origin() {
    return "http://127.0.0.1:" + tryOut.playground.apiUrl().getPort();
  }

  private static WebReply reply(String json) {
    return WebReply.json(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
