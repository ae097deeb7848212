package productivity.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import productivity.slack.call.SendingOnce;

/** Slack's own library on the one client that sends each request exactly once. */
final class SlackLine {
  private SlackLine() {}

  static Slack open(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    // Its listeners print bodies, and its statistics keep threads for limits that we do not near.
    config.getHttpClientResponseHandlers().clear();
    config.setStatsEnabled(false);
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    return Slack.getInstance(config, new SlackHttpClient(SendingOnce.client()));
  }

  static void close(Slack slack) {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("the line to Slack did not close in order", e);
    }
  }
}
