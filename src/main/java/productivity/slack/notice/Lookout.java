package productivity.slack.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.reminder.Rules;
import productivity.slack.Addition.Way;

/**
 * Says in the log which of the channels that are reminded cannot be read: where the connection is
 * lost there, it stays uncertain whether a reminder arrived.
 */
record Lookout(Rules rules, Way way) {
  private static final Logger log = LoggerFactory.getLogger(Lookout.class);

  /** Slack takes about fifty such questions a minute. */
  private static final int BETWEEN_MILLIS = 1_500;

  /** Once, channel by channel, beside everything else. */
  void look() {
    way.threads().execute(() -> next(new ArrayDeque<>(rules.channels())));
  }

  private void next(Deque<String> channels) {
    String channel = channels.poll();
    if (channel == null) {
      return;
    }
    if (!NoticeAnswers.isReadable(way.calls(), channel)) {
      log.warn(
          "Channel {} is reminded, and what was posted there cannot be read: a reminder whose"
              + " sending is interrupted stays uncertain. Invite the app to it.",
          channel);
    }
    CompletableFuture.delayedExecutor(BETWEEN_MILLIS, TimeUnit.MILLISECONDS, way.threads())
        .execute(() -> next(channels));
  }
}
