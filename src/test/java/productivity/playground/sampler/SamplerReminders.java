package productivity.playground.sampler;

import com.slack.api.methods.MethodsClient;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Messages that wait for a moment. */
final class SamplerReminders {
  private final MethodsClient slack;
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  SamplerReminders(MethodsClient slack) {
    this.slack = slack;
  }

  private record Waiting(Instant due, String channel, String text) {}

  void add(Instant due, String channel, String text) {
    waiting.add(new Waiting(due, channel, text));
  }

  void due(Instant now) {
    waiting.removeIf(
        reminder -> {
          boolean due = !reminder.due().isAfter(now);
          if (due) {
            post(reminder);
          }
          return due;
        });
  }

  private void post(Waiting reminder) {
    Sent.check(
        () -> slack.chatPostMessage(m -> m.channel(reminder.channel()).text(reminder.text())));
  }
}
