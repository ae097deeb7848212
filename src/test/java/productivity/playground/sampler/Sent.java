package productivity.playground.sampler;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A call to Slack that must go well: its client throws for the smaller part only. */
@FunctionalInterface
interface Sent<R extends SlackApiTextResponse> {
  int TOO_MANY_REQUESTS = 429;

  R call() throws IOException, SlackApiException;

  /** Waits as long as Slack says where it was called too often. */
  static <R extends SlackApiTextResponse> R check(Sent<R> sent) {
    try {
      R response = patiently(sent);
      if (!response.isOk()) {
        throw new IllegalStateException("Slack answered: " + response);
      }
      return response;
    } catch (IOException | SlackApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <R extends SlackApiTextResponse> R patiently(Sent<R> sent)
      throws IOException, SlackApiException {
    try {
      return sent.call();
    } catch (SlackApiException refused) {
      if (refused.getResponse().code() != TOO_MANY_REQUESTS) {
        throw refused;
      }
      String seconds = String.valueOf(refused.getResponse().header("Retry-After"));
      LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(seconds)).toNanos());
      return sent.call();
    }
  }
}
