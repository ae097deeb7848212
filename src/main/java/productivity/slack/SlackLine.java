package productivity.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The one line out to Slack. It sends each request exactly once: what the SDK's own client does on
 * a lost connection, a 408 or a 503 is to send again, and Slack then posts twice.
 */
final class SlackLine {
  private static final int UNAVAILABLE = 503;
  private static final Duration CALL = Duration.ofSeconds(10);
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private SlackLine() {}

  static Slack open(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    // Its listeners print bodies, and its statistics keep threads for limits that we do not near.
    config.getHttpClientResponseHandlers().clear();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    return Slack.getInstance(config, new SlackHttpClient(client()));
  }

  static void close(Slack slack) {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("the line to Slack did not close in order", e);
    }
  }

  private static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(CONNECT)
        .callTimeout(CALL)
        .addNetworkInterceptor(chain -> withoutInvitation(chain.proceed(chain.request())))
        .build();
  }

  /** OkHttp takes {@code Retry-After: 0} on a 503 as an invitation to send at once again. */
  private static Response withoutInvitation(Response response) {
    return response.code() == UNAVAILABLE
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
