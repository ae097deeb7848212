package productivity.slack.echo;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Changes;
import productivity.change.Request;
import productivity.change.Threads;
import productivity.change.Untold;
import productivity.programme.ChannelTrouble;
import productivity.progress.Sending;
import productivity.progress.UntoldChange;
import productivity.slack.Addition;
import productivity.slack.echo.Courier.Round;
import productivity.status.ReadModel;
import productivity.value.Refusal;

/**
 * Tells every change in the channel of its workstream: at once, or with the others of its day on
 * the next working day, once {@link #tellDue} is called then. What is to be told is on disk with
 * the change itself, so a stop forgets nothing. Safe for use by many threads.
 */
public final class Echo implements Addition {
  private static final Logger log = LoggerFactory.getLogger(Echo.class);

  private final Base base;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> toBeLookedAt = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Line> line = new AtomicReference<>();

  /** The way to Slack, in order. */
  private record Line(Courier courier, Lane lane) {}

  /** What it stands on. */
  public record Base(ReadModel readModel, Changes changes, Threads threads, Untold untold) {}

  public Echo(Base base) {
    this.base = base;
  }

  @Override
  public void joinTo(App app, Way way) {
    line.set(new Line(new Courier(base, new Patience(way.calls())), new Lane(way.threads())));
    base.changes().tell((workspace, change) -> soon(workspace));
    tellDue();
  }

  /** Tells everything that is due by now, wherever it is; what is not due waits on. */
  public void tellDue() {
    base.untold().workspaces().forEach(this::soon);
  }

  /** What comes while it waits for its turn is told in that turn. */
  private void soon(String workspace) {
    if (asked.add(workspace)) {
      boolean taken =
          later(
              courier -> {
                asked.remove(workspace);
                base.untold().bringHome(workspace);
                base.untold()
                    .channels(workspace)
                    .forEach(channel -> tell(courier, new Round(workspace, channel, false)));
              });
      if (!taken) {
        asked.remove(workspace);
      }
    }
  }

  private interface Work {
    void with(Courier courier);
  }

  private boolean later(Work work) {
    Line open = line.get();
    if (open == null) {
      return false;
    }
    try {
      open.lane().execute(() -> guarded(work, open.courier()));
      return true;
    } catch (RejectedExecutionException full) {
      log.warn("Changes wait to be told with the next: too much waits to be sent");
      return false;
    }
  }

  private static void guarded(Work work, Courier courier) {
    try {
      work.with(courier);
    } catch (RuntimeException failure) {
      log.error("Changes were not told in their channel and wait for the next", failure);
    }
  }

  private void tell(Courier courier, Round round) {
    if (courier.tell(round)) {
      lookAgain(round.workspace());
    }
  }

  /** Once Slack must show what it has taken. */
  private void lookAgain(String workspace) {
    if (toBeLookedAt.add(workspace)) {
      CompletableFuture.delayedExecutor(Sending.GRACE.toSeconds() + 1, TimeUnit.SECONDS)
          .execute(
              () -> {
                toBeLookedAt.remove(workspace);
                soon(workspace);
              });
    }
  }

  /** Why this person may not have a channel told; nothing where they may. */
  Optional<Refusal> objection(Request request, String channel) {
    return base.changes().objectionToTelling(request, channel);
  }

  /** What Slack said last of a channel in which nothing can be posted. */
  Optional<ChannelTrouble> trouble(String workspace, String channel) {
    return base.untold().trouble(workspace, channel);
  }

  /**
   * What is told of a channel at once, what was sent of which nobody knows yet whether it arrived,
   * and whether it was taken on at all.
   */
  record Now(int waiting, int inDoubt, boolean isTaken) {}

  /** Tells a channel all that waits, and says how much that is. */
  Now tellNow(String workspace, String channel) {
    base.untold().bringHome(workspace);
    Sorting sorted = sorted(workspace, channel);
    int waiting = sorted.now().size() + sorted.together().size();
    int inDoubt = sorted.begun().size();
    boolean idle = waiting == 0 && inDoubt == 0;
    Round round = new Round(workspace, channel, true);
    return new Now(waiting, inDoubt, idle || later(courier -> tell(courier, round)));
  }

  private Sorting sorted(String workspace, String channel) {
    List<UntoldChange> all = base.untold().in(workspace, channel);
    return base.readModel()
        .read(workspace, reading -> Sorting.of(all, channel, reading, Optional.empty()));
  }
}
