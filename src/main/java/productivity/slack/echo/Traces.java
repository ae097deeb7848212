package productivity.slack.echo;

import com.google.gson.JsonObject;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.slack.call.KeyedPosts;
import productivity.slack.call.KeyedPosts.Trace;

/** Looks whether a message came to be posted, by the key that was put in it. */
final class Traces {
  private static final String EVENT = "productivity_echo";

  private final Patience calls;

  Traces(Patience calls) {
    this.calls = calls;
  }

  static void mark(JsonObject message, Sending sending) {
    KeyedPosts.mark(message, EVENT, sending.key());
  }

  Trace inChannel(String channel, Sending sending) {
    return KeyedPosts.search(
        sending.key(), cursor -> calls.history(channel, sending.earliest(), cursor));
  }

  Trace inThread(Address thread, Sending sending) {
    return KeyedPosts.search(
        sending.key(), cursor -> calls.replies(thread, sending.earliest(), cursor));
  }
}
