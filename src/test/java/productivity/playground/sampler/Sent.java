package productivity.playground.sampler;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;

/** A call to Slack that must have gone well: its client throws for the smaller part only. */
@FunctionalInterface
interface Sent<R extends SlackApiTextResponse> {
  R call() throws IOException, SlackApiException;

  static <R extends SlackApiTextResponse> R check(Sent<R> sent) {
    try {
      R response = sent.call();
      if (!response.isOk()) {
        throw new IllegalStateException("Slack answered: " + response);
      }
      return response;
    } catch (IOException | SlackApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
