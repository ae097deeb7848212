package productivity.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.ChangeMessage;
import productivity.value.Secret;
import productivity.web.SlackRequests;
import productivity.web.WebReply;

/**
 * The Bolt app behind the guard: takes requests that are known to be Slack's and replies. It needs
 * no word from Slack to start or to answer. Safe for use by many threads.
 */
public final class BoltApp implements SlackRequests, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(BoltApp.class);
  private static final int BAD_REQUEST = 400;

  private final Slack slack;
  private final App app;
  private final BoltRequests requests;
  private final Failed failed;
  private final ReplyThreads threads = new ReplyThreads();

  private BoltApp(SlackSettings settings, Desk desk, List<Addition> additions) {
    slack = SlackLine.open(settings);
    AppConfig config = config(slack, settings.botToken());
    // A list of our own keeps Bolt from adding one that asks auth.test before anything is answered.
    app = new App(config, slack, new ArrayList<>());
    requests = new BoltRequests(config);
    ResponseUrls urls =
        new ResponseUrls(slack.getHttpClient().getOkHttpClient(), settings.apiUrl());
    Presses presses = new Presses(desk, urls, threads);
    app.command(BoltRequests.COMMAND, new AskCommand(desk));
    app.blockAction(Pattern.compile("ask.*"), presses.ask());
    app.blockAction("share", presses.share());
    app.blockAction(ChangeMessage.UNDO, presses.undo());
    app.blockAction(ChangeMessage.AGAIN, presses.again());
    app.blockAction(ChangeMessage.LEAVE, presses.leave());
    SlackCalls calls =
        new SlackCalls(
            slack.getHttpClient().getOkHttpClient(), settings.apiUrl(), settings.botToken());
    failed = new Failed(calls, threads);
    additions.forEach(
        addition -> addition.joinTo(app, new Addition.Way(calls, threads, urls::replace)));
  }

  public static BoltApp start(SlackSettings settings, Desk desk) {
    return start(settings, desk, List.of());
  }

  public static BoltApp start(SlackSettings settings, Desk desk, List<Addition> additions) {
    BoltApp bolt = new BoltApp(settings, desk, additions);
    bolt.app.start();
    return bolt;
  }

  @Override
  public WebReply receive(byte[] body) {
    Request<?> request;
    try {
      request = requests.read(body);
    } catch (RuntimeException unreadable) {
      // The message of the exception may quote the body.
      log.warn("A signed request could not be read: {}", unreadable.getClass().getName());
      return WebReply.empty(BAD_REQUEST);
    }
    return request == null ? WebReply.empty(BAD_REQUEST) : reply(answered(request));
  }

  private Response answered(Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception failure) {
      return failed.answer(request, failure);
    }
  }

  /** Sends what was promised by an acknowledgement before it ends. */
  @Override
  public void close() {
    threads.close();
    app.stop();
    app.executorService().shutdownNow();
    SlackLine.close(slack);
  }

  private static WebReply reply(Response response) {
    if (response instanceof Ready ready) {
      return WebReply.json(ready.json());
    }
    String body = response.getBody() == null ? "" : response.getBody();
    return new WebReply(
        response.getStatusCode(), response.getContentType(), body.getBytes(StandardCharsets.UTF_8));
  }

  /** Names every field that Bolt would otherwise take from the environment. */
  private static AppConfig config(Slack slack, @Nullable Secret botToken) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(botToken == null ? null : botToken.reveal())
        .signingSecret(null)
        .clientId(null)
        .clientSecret(null)
        .redirectUri(null)
        .scope(null)
        .userScope(null)
        .oauthInstallPath("start")
        .oauthRedirectUriPath("callback")
        .oauthCancellationUrl(null)
        .oauthCompletionUrl(null)
        .requestVerificationEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }
}
