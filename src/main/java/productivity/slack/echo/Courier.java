package productivity.slack.echo;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import productivity.change.Untold;
import productivity.progress.Change;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.progress.UntoldChange;
import productivity.progress.UntoldChange.State;
import productivity.slack.call.KeyedPosts.Trace;
import productivity.slack.call.Sent;
import productivity.slack.call.SlackAnswer;
import productivity.slack.message.EchoMessage;
import productivity.status.Tidings;

/**
 * Tells a channel what waits for it. Before each post it is written down that it begins, and after
 * it what became of it; what nobody knows is looked up, and never posted again blindly. Used in
 * order, by one thread at a time.
 */
final class Courier {
  private final Echo.Base base;
  private final Patience calls;
  private final Telegraph telegraph;
  private final Traces traces;

  Courier(Echo.Base base, Patience calls) {
    this.base = base;
    this.calls = calls;
    this.traces = new Traces(calls);
    this.telegraph = new Telegraph(calls, base.threads(), new Keyring(base.untold()));
  }

  private record Keyring(Untold untold) implements Telegraph.Keys {
    @Override
    public Sending fresh() {
      return untold.sending(UUID.randomUUID().toString());
    }

    @Override
    public boolean isSettled(Sending sending) {
      return untold.isSettled(sending);
    }

    @Override
    public boolean isGivenUp(Sending sending) {
      return untold.isGivenUp(sending);
    }
  }

  /** One channel's changes; {@code all} tells those too that would wait for a later day. */
  record Round(String workspace, String channel, boolean all) {}

  /** True where something is left of which it will be known later what became of it. */
  boolean tell(Round round) {
    if (!round.all() && isShut(round)) {
      return false;
    }
    boolean settled = settled(round, sorted(round).begun());
    Sorting sorted = sorted(round);
    discard(round, sorted.unwanted());
    for (UntoldChange each : sorted.now()) {
      if (!one(round, each)) {
        return true;
      }
    }
    return !(together(round, sorted.together()) && settled && sorted.elsewhere().isEmpty());
  }

  /** Tried once a day: whoever sets the channel again or asks for it has it tried at once. */
  private boolean isShut(Round round) {
    LocalDate today = base.untold().today(round.workspace());
    return base.untold()
        .trouble(round.workspace(), round.channel())
        .filter(trouble -> !trouble.notedOn().isBefore(today))
        .isPresent();
  }

  private Sorting sorted(Round round) {
    List<UntoldChange> waiting = base.untold().in(round.workspace(), round.channel());
    LocalDate today = base.untold().today(round.workspace());
    boolean isTime = base.untold().isTimeForSummaries(round.workspace());
    Optional<LocalDate> before =
        round.all() ? Optional.empty() : Optional.of(isTime ? today : LocalDate.MIN);
    return base.readModel()
        .read(round.workspace(), reading -> Sorting.of(waiting, round.channel(), reading, before));
  }

  private void discard(Round round, List<UntoldChange> unwanted) {
    if (!unwanted.isEmpty()) {
      base.untold().told(round.workspace(), round.channel(), numbers(unwanted));
    }
  }

  /** What was begun and never ended; false where something of it stays open. */
  private boolean settled(Round round, List<UntoldChange> begun) {
    Map<Sending, List<UntoldChange>> posts =
        begun.stream()
            .filter(each -> each.sending().isPresent())
            .collect(Collectors.groupingBy(each -> each.sending().orElseThrow()));
    boolean settled = true;
    for (Map.Entry<Sending, List<UntoldChange>> post : posts.entrySet()) {
      settled &= settled(round, post.getKey(), post.getValue());
    }
    return settled;
  }

  private boolean settled(Round round, Sending sending, List<UntoldChange> changes) {
    Trace trace = trace(round, sending, changes);
    if (trace instanceof Trace.Found) {
      base.untold().told(round.workspace(), round.channel(), numbers(changes));
      return true;
    }
    // Before that it may still be on its way, from another process too.
    boolean over = !(trace instanceof Trace.NotNow) && base.untold().isSettled(sending);
    if (over) {
      boolean unknown = trace instanceof Trace.CannotTell;
      mark(round, changes, unknown ? State.UNCERTAIN : State.WAITING);
    }
    return over;
  }

  /** A change told by itself stands in its item's thread; those told together in the channel. */
  private Trace trace(Round round, Sending sending, List<UntoldChange> changes) {
    Optional<Address> thread =
        base.untold().changes(round.workspace(), changes).stream()
            .findFirst()
            .flatMap(
                change ->
                    base.threads()
                        .own(round.workspace(), change.act().item().code(), round.channel()));
    Trace found =
        thread
            .filter(any -> changes.size() == 1)
            .map(address -> traces.inThread(address, sending))
            .orElseGet(Trace.Nothing::new);
    return found instanceof Trace.Nothing ? traces.inChannel(round.channel(), sending) : found;
  }

  /** False where the rest has to wait. */
  private boolean one(Round round, UntoldChange untold) {
    Optional<Tidings> found =
        base.untold().changes(round.workspace(), List.of(untold)).stream()
            .findFirst()
            .flatMap(
                change ->
                    base.readModel().read(round.workspace(), reading -> reading.tidings(change)));
    if (found.isEmpty()) {
      discard(round, List.of(untold));
      return true;
    }
    Telegraph.Spot spot = Telegraph.Spot.of(round.workspace(), round.channel(), found.get());
    Telegraph.Place place = telegraph.place(spot, found.get());
    if (place.thread().isEmpty()) {
      return handled(round, List.of(untold), new Ended(place.sent(), place.error()));
    }
    JsonObject reply = EchoMessage.change(found.get());
    reply.addProperty("thread_ts", place.thread().get().ts());
    return posted(round, List.of(untold), any -> reply);
  }

  private boolean together(Round round, List<UntoldChange> untold) {
    if (untold.isEmpty()) {
      return true;
    }
    return posted(round, untold, begun -> summary(round, begun));
  }

  private JsonObject summary(Round round, List<UntoldChange> untold) {
    List<Change> changes = base.untold().changes(round.workspace(), untold);
    long uncertain = untold.stream().filter(each -> each.state() == State.UNCERTAIN).count();
    return EchoMessage.together(changes, (int) uncertain);
  }

  private interface Wording {
    JsonObject of(List<UntoldChange> begun);
  }

  /** Of what another process has begun or told meanwhile, nothing is said. */
  private boolean posted(Round round, List<UntoldChange> untold, Wording wording) {
    Sending sending = base.untold().sending(UUID.randomUUID().toString());
    List<UntoldChange> begun =
        base.untold().begin(round.workspace(), round.channel(), untold, sending);
    if (begun.isEmpty()) {
      return true;
    }
    JsonObject message = wording.of(begun);
    Traces.mark(message, sending);
    SlackAnswer answer = calls.post(Telegraph.in(round.channel(), message));
    String error = answer instanceof SlackAnswer.Refused refused ? refused.error() : "";
    return handled(round, begun, new Ended(Sent.of(answer), error));
  }

  private record Ended(Sent sent, String error) {}

  private boolean handled(Round round, List<UntoldChange> untold, Ended ended) {
    switch (ended.sent()) {
      case DONE -> {
        base.untold().told(round.workspace(), round.channel(), numbers(untold));
        base.untold().clearTrouble(round.workspace(), round.channel());
      }
      case NOT_TAKEN -> mark(round, untold, State.LATER);
      case SHUT -> {
        if (new Complaint(base, calls).isMade(round, untold.get(0), ended.error())) {
          mark(round, untold, State.LATER);
        } else {
          leave(round, untold);
        }
      }
      case NOT_NOW -> leave(round, untold);
      // What was begun is written down already.
      case UNKNOWN -> {}
    }
    return ended.sent() == Sent.DONE || ended.sent() == Sent.NOT_TAKEN;
  }

  /** As it was before: it is tried again soon. */
  private void leave(Round round, List<UntoldChange> changes) {
    changes.forEach(each -> mark(round, List.of(each), each.state()));
  }

  private void mark(Round round, List<UntoldChange> changes, State state) {
    base.untold().mark(round.workspace(), round.channel(), changes, state);
  }

  private static List<Long> numbers(List<UntoldChange> changes) {
    return changes.stream().map(UntoldChange::change).toList();
  }
}
