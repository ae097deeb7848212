package productivity.playground;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import productivity.web.SettableClock;

/** The stand-in as Slack's own SDK finds it, with a clock that stands until it is moved. */
public final class SlackClient implements AutoCloseable {
  public final SettableClock clock = new SettableClock(Instant.parse("2016-07-12T08:00:00Z"));
  public final FakeSlack slack = FakeSlack.start(0, FakeSlack.example(clock, clock));
  public final MethodsClient methods;
  private final Slack sdk;
  private final HttpClient http = HttpClient.newHttpClient();

  public SlackClient() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
    OkHttpClient once = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
    sdk = Slack.getInstance(config, new SlackHttpClient(once));
    methods = sdk.methods("xoxb-1");
  }

  /** The methods called with another token. */
  public MethodsClient as(String token) {
    return sdk.methods(token);
  }

  /** Lets time go by. */
  public void pass(Duration duration) {
    clock.set(clock.instant().plus(duration));
  }

  /** Posts to a channel a second later, so that it is not too soon. */
  public String post(String channel, String text) throws Exception {
    pass(Duration.ofSeconds(1));
    return methods.chatPostMessage(m -> m.channel(channel).text(text)).getTs();
  }

  /** A request by hand: JSON where the body begins as JSON does, otherwise a form. */
  public HttpResponse<String> send(String url, String body, String... headers)
      throws IOException, InterruptedException {
    String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    slack.close();
    try {
      sdk.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
