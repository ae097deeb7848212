package productivity.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<String, String> row = Map.of("channel", channel(tell), "pace", tell.pace().code());
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

  private String channel(Operation.Tell tell) {
    return tell.channel()
        .or(() -> known(tell.workstream().workstream().code()))
        .orElseThrow(Telling::noChannel);
  }

  private Optional<String> known(String workstream) {
    return new WorkstreamChannels(scene.session(), scene.programme())
        .all().stream()
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
