package productivity.slack.echo;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Changes;
import productivity.change.Threads;
import productivity.change.Untold;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.progress.Change;
import productivity.slack.Addition;
import productivity.status.ReadModel;
import productivity.status.Tidings;

/**
 * Tells every change in the channel of its workstream: at once, or with the others of its day when
 * the first change of the next working day comes. A scheduler can tell them earlier by the same
 * {@link #tellDue}. What could not be told is kept and told with the next.
 */
public final class Echo implements Addition {
  private static final Logger log = LoggerFactory.getLogger(Echo.class);

  private final Base base;
  private final AtomicReference<@Nullable Line> line = new AtomicReference<>();

  /** The way to Slack, in order. */
  private record Line(Telegraph telegraph, Lane lane) {}

  /** What it stands on. */
  public record Base(ReadModel readModel, Changes changes, Threads threads, Untold untold) {}

  public Echo(Base base) {
    this.base = base;
  }

  @Override
  public void joinTo(App app, Way way) {
    Telegraph telegraph = new Telegraph(new Patience(way.calls()), base.threads());
    Lane lane = new Lane(way.threads());
    line.set(new Line(telegraph, lane));
    base.changes()
        .tell((workspace, change) -> later(lane, () -> told(telegraph, workspace, change)));
  }

  private static void later(Lane lane, Runnable work) {
    try {
      lane.execute(() -> guarded(work));
    } catch (RejectedExecutionException full) {
      log.warn("A change was not told in its channel: too much waits to be sent");
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      log.error("A change was not told in its channel", failure);
    }
  }

  private void told(Telegraph telegraph, String workspace, Change change) {
    Optional<Tidings> found = base.readModel().read(workspace, reading -> reading.tidings(change));
    if (found.isEmpty()) {
      return;
    }
    Tidings tidings = found.get();
    String channel = tidings.channel().channel();
    boolean now = tidings.channel().pace() == Pace.EACH_CHANGE;
    if (!now || !telegraph.tell(workspace, tidings)) {
      base.untold().keep(workspace, channel, change);
    }
    tellDue(telegraph, workspace, channel);
  }

  /** Tells a channel all that waits, and says how much that is. */
  int tellNow(String workspace, String channel) {
    List<Change> changes = base.untold().all(workspace, channel);
    Line open = line.get();
    if (!changes.isEmpty() && open != null) {
      later(open.lane(), () -> tellAll(open.telegraph(), workspace, channel));
    }
    return changes.size();
  }

  /** Read again when its turn comes: another may have told it by then. */
  private void tellAll(Telegraph telegraph, String workspace, String channel) {
    tell(telegraph, workspace, channel, base.untold().all(workspace, channel));
  }

  /** Everything that was kept on earlier days, where today is a working day. */
  private void tellDue(Telegraph telegraph, String workspace, String channel) {
    tell(telegraph, workspace, channel, base.untold().due(workspace, channel));
  }

  private void tell(Telegraph telegraph, String workspace, String channel, List<Change> changes) {
    if (!changes.isEmpty() && telegraph.tell(channel, changes)) {
      base.untold().told(workspace, channel, changes);
    }
  }
}
