package productivity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.programme.ChannelTroubles;
import productivity.programme.Workstream;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.value.Refusal;

/** Says in which channel a workstream's changes are told, and how often. */
final class Telling {
  private final Scene scene;

  Telling(Scene scene) {
    this.scene = scene;
  }

  Change make(Operation.Tell tell) {
    Workstream workstream = tell.workstream().workstream();
    scene.require(tell.kind(), Optional.of(workstream.code()));
    String channel = channel(tell);
    // Whoever sets it has seen to what was the matter with it, or is told again.
    new ChannelTroubles(scene.session(), scene.programme()).clear(channel);
    Map<String, String> row = Map.of("channel", channel, "pace", tell.pace().code());
    return scene
        .edit()
        .put(KeptIn.WORKSTREAM_CHANNEL, List.of(workstream.code()), row)
        .log(
            scene.act(
                tell.kind(),
                new Act.Item(workstream.code(), Optional.of(workstream.code())),
                "The channel of %s gets %s".formatted(workstream.name(), tell.pace().told()),
                Optional.empty()));
  }

  /** Refuses whoever may set none of the workstreams that a channel hears of. */
  void requireAnyOf(String channel) {
    List<Refusal> refusals = new ArrayList<>();
    for (WorkstreamChannel each : channels()) {
      if (each.channel().equals(channel)) {
        Optional<Refusal> refusal = refusal(each.workstream());
        if (refusal.isEmpty()) {
          return;
        }
        refusals.add(refusal.get());
      }
    }
    if (!refusals.isEmpty()) {
      throw refusals.get(0);
    }
  }

  private Optional<Refusal> refusal(String workstream) {
    try {
      scene.require(Kind.TELL, Optional.of(workstream));
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  private List<WorkstreamChannel> channels() {
    return new WorkstreamChannels(scene.session(), scene.programme()).all();
  }

  private String channel(Operation.Tell tell) {
    return tell.channel()
        .or(() -> known(tell.workstream().workstream().code()))
        .orElseThrow(Telling::noChannel);
  }

  private Optional<String> known(String workstream) {
    return channels().stream()
        .filter(each -> each.workstream().equals(workstream))
        .map(WorkstreamChannel::channel)
        .findFirst();
  }

  private static Refusal noChannel() {
    return new Refusal(
        Refusal.Code.INVALID,
        "It has no channel yet. Type echo here in the channel. Nothing was changed.");
  }
}
