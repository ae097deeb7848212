package productivity.playground.sampler;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import productivity.web.SlackRequests;
import productivity.web.WebReply;

/** A Bolt app as its documentation has it, behind the service's own way in. */
public final class SamplerApp implements SlackRequests, AutoCloseable {
  private final App app;
  private final SlackRequestParser parser;
  private final SamplerReminders reminders;

  public SamplerApp(URI apiUrl, String botToken) {
    SlackConfig slack = new SlackConfig();
    slack.setStatsEnabled(false);
    slack.setMethodsEndpointUrlPrefix(apiUrl.toString());
    AppConfig config =
        AppConfig.builder()
            .slack(Slack.getInstance(slack))
            .singleTeamBotToken(botToken)
            .requestVerificationEnabled(false)
            .build();
    app = new App(config);
    parser = new SlackRequestParser(config);
    reminders = new SamplerReminders(app.client());
    new SamplerCommands(reminders).addTo(app);
    SamplerViews.addTo(app);
    SamplerConversations.addTo(app);
    app.start();
  }

  @Override
  public WebReply receive(byte[] body) {
    try {
      return reply(app.run(parser.parse(request(body))));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Posts what was to be posted by then. */
  public void clockMovedTo(Instant now) {
    reminders.due(now);
  }

  @Override
  public void close() {
    app.stop();
    app.executorService().shutdownNow();
  }

  private static SlackRequestParser.HttpRequest request(byte[] body) {
    return SlackRequestParser.HttpRequest.builder()
        .requestBody(new String(body, StandardCharsets.UTF_8))
        .headers(new RequestHeaders(Map.of()))
        .build();
  }

  private static WebReply reply(Response response) {
    String body = response.getBody() == null ? "" : response.getBody();
    return new WebReply(
        response.getStatusCode(), response.getContentType(), body.getBytes(StandardCharsets.UTF_8));
  }
}
