package productivity.slack.echo;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls;

/**
 * Sends again what Slack refused as too fast, after as long as Slack asks for: it was surely not
 * done, so nothing comes twice. A channel takes about one message a second.
 */
final class Patience {
  private static final int TRIES = 5;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final SlackCalls calls;

  Patience(SlackCalls calls) {
    this.calls = calls;
  }

  SlackAnswer post(JsonObject message) {
    return patiently(() -> calls.post(message));
  }

  SlackAnswer update(JsonObject message) {
    return patiently(() -> calls.update(message));
  }

  SlackAnswer history(String channel, Instant since, Optional<String> cursor) {
    return patiently(() -> calls.history(channel, since, cursor));
  }

  SlackAnswer replies(Address thread, Instant since, Optional<String> cursor) {
    return patiently(() -> calls.replies(thread.channel(), thread.ts(), since, cursor));
  }

  private static SlackAnswer patiently(Supplier<SlackAnswer> call) {
    SlackAnswer answer = call.get();
    for (int tried = 1; tried < TRIES && waited(answer); tried++) {
      answer = call.get();
    }
    return answer;
  }

  /** False where there is nothing to wait for, or no time: the service stops. */
  private static boolean waited(SlackAnswer answer) {
    Optional<Duration> wait =
        answer instanceof SlackAnswer.Refused refused
            ? refused.askAgainAfter().filter(time -> time.compareTo(LONGEST) <= 0)
            : Optional.empty();
    if (wait.isEmpty()) {
      return false;
    }
    try {
      Thread.sleep(wait.get().toMillis());
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
