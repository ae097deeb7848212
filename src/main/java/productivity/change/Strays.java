package productivity.change;

import java.util.Optional;
import productivity.programme.ChannelTroubles;
import productivity.programme.Programme;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.progress.UntoldChanges;
import productivity.progress.UntoldChanges.Queue;
import productivity.store.Session;

/**
 * Changes that wait for a channel which is not their workstream's any more. They are told where
 * their workstream's changes are told now.
 */
final class Strays {
  private final UntoldChanges untold;
  private final WorkstreamChannels channels;
  private final ChannelTroubles troubles;

  Strays(Session session, Programme programme) {
    this.untold = new UntoldChanges(session, programme);
    this.channels = new WorkstreamChannels(session, programme);
    this.troubles = new ChannelTroubles(session, programme);
  }

  boolean areThere() {
    return untold.queues().stream().anyMatch(queue -> home(queue).isPresent());
  }

  void bringHome() {
    for (Queue queue : untold.queues()) {
      home(queue).ifPresent(channel -> untold.move(queue, channel));
    }
    troubles.clearUnused();
  }

  /** Where they belong, if that is not where they wait. */
  private Optional<String> home(Queue queue) {
    return channels
        .over(queue.workstream())
        .map(WorkstreamChannel::channel)
        .filter(channel -> !channel.equals(queue.channel()));
  }
}
