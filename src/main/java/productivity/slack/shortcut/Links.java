package productivity.slack.shortcut;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackCalls;

/**
 * Links to messages: Slack's own where it gives one soon enough to open a form after it, or else
 * one in the form that they have.
 */
public final class Links {
  private static final long PATIENCE_MILLIS = 700;
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,60}");

  private final SlackCalls calls;
  private final Executor threads;

  public Links(SlackCalls calls, Executor threads) {
    this.calls = calls;
    this.threads = threads;
  }

  String to(Address message, @Nullable String domain) {
    return asked(message).orElseGet(() -> built(message, domain));
  }

  private Optional<String> asked(Address message) {
    try {
      return CompletableFuture.supplyAsync(
              () -> calls.permalink(message.channel(), message.ts()), threads)
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException noLink) {
      return Optional.empty();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String built(Address message, @Nullable String domain) {
    boolean known = domain != null && DOMAIN.matcher(domain).matches();
    return "https://%s/archives/%s/p%s"
        .formatted(
            known ? domain + ".slack.com" : "app.slack.com",
            message.channel(),
            message.ts().replace(".", ""));
  }
}
