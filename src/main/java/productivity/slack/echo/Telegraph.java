package productivity.slack.echo;

import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.change.Threads;
import productivity.change.Threads.Beginning;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.slack.call.KeyedPosts.Trace;
import productivity.slack.call.Sent;
import productivity.slack.call.SlackAnswer;
import productivity.slack.message.EchoMessage;
import productivity.status.Tidings;

/**
 * Finds the thread under an item's own message, which is brought up to date, or begins it: once,
 * whatever becomes of Slack's answers. Used in order, by one thread at a time.
 */
final class Telegraph {
  private final Patience calls;
  private final Threads threads;
  private final Traces traces;
  private final Keys keys;

  /** Makes posts that can be recognised, and knows when each is settled. */
  interface Keys {
    Sending fresh();

    boolean isSettled(Sending sending);

    boolean isGivenUp(Sending sending);
  }

  Telegraph(Patience calls, Threads threads, Keys keys) {
    this.calls = calls;
    this.threads = threads;
    this.traces = new Traces(calls);
    this.keys = keys;
  }

  /** Where an item's thread is; or, where there is none, why not. */
  record Place(Optional<Address> thread, Sent sent, String error) {
    static Place at(Address thread) {
      return new Place(Optional.of(thread), Sent.DONE, "");
    }

    static Place none(Sent sent) {
      return new Place(Optional.empty(), sent, "");
    }
  }

  /** One item in the channel of one workspace. */
  record Spot(String workspace, String channel, String item) {
    Beginning beginning(Sending sending) {
      return new Beginning(item, channel, sending);
    }

    static Spot of(String workspace, String channel, Tidings tidings) {
      return new Spot(workspace, channel, tidings.change().act().item().code());
    }
  }

  Place place(Spot spot, Tidings tidings) {
    Optional<Address> known = threads.own(spot.workspace(), spot.item(), spot.channel());
    if (known.isPresent()) {
      return upToDate(spot, known.get(), tidings);
    }
    Optional<Sending> begun = threads.begun(spot.workspace(), spot.item(), spot.channel());
    return begun.isPresent() ? after(spot, begun.get(), tidings) : begin(spot, tidings);
  }

  /** Begins again where the message is not there any more; else the thread is used as it is. */
  private Place upToDate(Spot spot, Address thread, Tidings tidings) {
    JsonObject message = in(thread.channel(), EchoMessage.item(tidings));
    message.addProperty("ts", thread.ts());
    SlackAnswer answer = calls.update(message);
    if (answer instanceof SlackAnswer.Refused refused
        && refused.error().equals("message_not_found")) {
      threads.forget(spot.workspace(), thread);
      return begin(spot, tidings);
    }
    return Place.at(thread);
  }

  /** A post was begun, and Slack's answer was not written down. */
  private Place after(Spot spot, Sending begun, Tidings tidings) {
    Trace trace = traces.inChannel(spot.channel(), begun);
    if (trace instanceof Trace.Found found) {
      Address thread = new Address(spot.channel(), found.first());
      threads.rememberOwn(spot.workspace(), thread, spot.item());
      return upToDate(spot, thread, tidings);
    }
    if (isOver(trace, begun)) {
      threads.notBegun(spot.workspace(), spot.beginning(begun));
      return begin(spot, tidings);
    }
    // For a while rather none than two: its changes come with the summaries.
    return Place.none(trace instanceof Trace.CannotTell ? Sent.NOT_TAKEN : Sent.UNKNOWN);
  }

  /** Where it can never be known, a second thread is better than none for good. */
  private boolean isOver(Trace trace, Sending begun) {
    return trace instanceof Trace.CannotTell
        ? keys.isGivenUp(begun)
        : trace instanceof Trace.Nothing && keys.isSettled(begun);
  }

  private Place begin(Spot spot, Tidings tidings) {
    Sending sending = keys.fresh();
    JsonObject message = in(spot.channel(), EchoMessage.item(tidings));
    Traces.mark(message, sending);
    if (!threads.begin(spot.workspace(), spot.beginning(sending))) {
      return Place.none(Sent.NOT_NOW);
    }
    SlackAnswer answer = calls.post(message);
    Optional<String> ts = answer.text("ts");
    if (ts.isPresent()) {
      Address thread = new Address(spot.channel(), ts.get());
      threads.rememberOwn(spot.workspace(), thread, spot.item());
      return Place.at(thread);
    }
    if (answer instanceof SlackAnswer.Refused refused) {
      threads.notBegun(spot.workspace(), spot.beginning(sending));
      return new Place(Optional.empty(), Sent.of(answer), refused.error());
    }
    return Place.none(Sent.UNKNOWN);
  }

  static JsonObject in(String channel, JsonObject message) {
    message.addProperty("channel", channel);
    return message;
  }
}
