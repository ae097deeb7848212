package productivity.slack.echo;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import productivity.change.Threads;
import productivity.progress.Change;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackAnswer;
import productivity.slack.message.EchoMessage;
import productivity.status.Tidings;

/** Posts what a channel is told. Used in order, by one thread at a time. */
final class Telegraph {
  private final Patience calls;
  private final Threads threads;

  Telegraph(Patience calls, Threads threads) {
    this.calls = calls;
    this.threads = threads;
  }

  /** The item's own message is brought up to date, and the change told under it; false if not. */
  boolean tell(String workspace, Tidings tidings) {
    return thread(workspace, tidings)
        .map(
            thread -> {
              JsonObject reply = in(thread.channel(), EchoMessage.change(tidings));
              reply.addProperty("thread_ts", thread.ts());
              return calls.post(reply).isDone();
            })
        .orElse(false);
  }

  boolean tell(String channel, List<Change> changes) {
    return calls.post(in(channel, EchoMessage.together(changes))).isDone();
  }

  private Optional<Address> thread(String workspace, Tidings tidings) {
    String item = tidings.change().act().item().code();
    Optional<Address> known = threads.own(workspace, item, tidings.channel().channel());
    if (known.isPresent() && isUpToDate(known.get(), tidings)) {
      return known;
    }
    known.ifPresent(gone -> threads.forget(workspace, gone));
    Optional<Address> begun = begin(tidings);
    begun.ifPresent(thread -> threads.rememberOwn(workspace, thread, item));
    return begun;
  }

  /** False where the message is not there any more; else the thread is used whatever happens. */
  private boolean isUpToDate(Address thread, Tidings tidings) {
    JsonObject message = in(thread.channel(), EchoMessage.item(tidings));
    message.addProperty("ts", thread.ts());
    return !(calls.update(message) instanceof SlackAnswer.Refused refused
        && refused.error().equals("message_not_found"));
  }

  private Optional<Address> begin(Tidings tidings) {
    String channel = tidings.channel().channel();
    return calls
        .post(in(channel, EchoMessage.item(tidings)))
        .text("ts")
        .map(ts -> new Address(channel, ts));
  }

  private static JsonObject in(String channel, JsonObject message) {
    message.addProperty("channel", channel);
    return message;
  }
}
