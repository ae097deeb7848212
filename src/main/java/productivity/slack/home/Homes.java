package productivity.slack.home;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Attendance;
import productivity.progress.Change;
import productivity.slack.Addition.Way;
import productivity.slack.call.SlackAnswer;
import productivity.status.ReadModel;

/**
 * Everybody's Home, kept up to date once it was opened. A Home that would look as it does already
 * is not sent, and one that waits to be sent is not asked for twice. Safe for use by many threads.
 */
final class Homes {
  private static final Logger log = LoggerFactory.getLogger(Homes.class);

  private static final Duration TOGETHER = Duration.ofSeconds(1);

  private final ReadModel readModel;
  private final Attendance attendance;
  private final Way way;
  private final Map<Owner, Published> published = new ConcurrentHashMap<>();
  private final Set<Owner> waiting = ConcurrentHashMap.newKeySet();
  private final Set<String> behind = ConcurrentHashMap.newKeySet();

  Homes(ReadModel readModel, Attendance attendance, Way way) {
    this.readModel = readModel;
    this.attendance = attendance;
    this.way = way;
  }

  private record Owner(String workspace, String person) {}

  /** What was sent last, and the hash that Slack gave it. */
  private static final class Published {
    private @Nullable String view;
    private @Nullable String hash;
  }

  /** Slack tells the hash of the Home that the person sees; none where there is none yet. */
  void opened(String workspace, String person, Optional<String> hash) {
    attendance.lookedIn(workspace, person);
    Owner owner = new Owner(workspace, person);
    Published last = last(owner);
    synchronized (last) {
      if (hash.isEmpty() || !hash.get().equals(last.hash)) {
        // Another process sent it, or nobody did: what it looks like is not known.
        last.view = null;
        last.hash = hash.orElse(null);
      }
    }
    show(owner, Optional.empty());
  }

  /** Shows what became of a press, until the Home changes again. */
  void tell(String workspace, String person, String notice) {
    show(new Owner(workspace, person), Optional.of(notice));
  }

  /** After a change: at once whoever made it, and whoever answers for what was changed. */
  void refresh(String workspace, Change change) {
    Set<String> opened = attendance.whoLookedIn(workspace);
    if (opened.isEmpty()) {
      return;
    }
    Stream<String> owners =
        change.act().item().workstream().stream()
            .flatMap(code -> readModel.read(workspace, it -> it.answeringFor(code)).stream())
            .map(each -> each.person().id());
    Stream.concat(Stream.of(change.act().person().id()), owners)
        .filter(opened::contains)
        .distinct()
        .forEach(person -> refresh(new Owner(workspace, person)));
    refreshOthers(workspace);
  }

  /** The programme stands on everybody's Home: theirs follow a little later, all in one turn. */
  private void refreshOthers(String workspace) {
    if (behind.add(workspace)) {
      again(workspace, TOGETHER);
    }
  }

  private void again(String workspace, Duration wait) {
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> handOn(workspace));
  }

  private void handOn(String workspace) {
    behind.remove(workspace);
    try {
      way.threads().execute(() -> inTurn(workspace));
    } catch (RejectedExecutionException full) {
      log.info("Homes follow with the next change: no more is taken on now");
    }
  }

  /** As many as Slack takes; the others when it takes more. */
  private void inTurn(String workspace) {
    for (String person : attendance.whoLookedIn(workspace)) {
      if (isTurnedAway(new Owner(workspace, person), Optional.empty())) {
        return;
      }
    }
  }

  /** Where somebody leaves, it is the administrators who have to know. */
  void refreshAll(String workspace) {
    attendance.whoLookedIn(workspace).forEach(person -> refresh(new Owner(workspace, person)));
  }

  private void refresh(Owner owner) {
    if (!waiting.add(owner)) {
      return;
    }
    try {
      way.threads()
          .execute(
              () -> {
                waiting.remove(owner);
                show(owner, Optional.empty());
              });
    } catch (RejectedExecutionException full) {
      waiting.remove(owner);
      log.warn("A Home was not refreshed: too much waits to be sent");
    }
  }

  private void show(Owner owner, Optional<String> notice) {
    boolean unused = isTurnedAway(owner, notice);
  }

  /** True where Slack takes no more for now; then it is tried again when it does. */
  private boolean isTurnedAway(Owner owner, Optional<String> notice) {
    Optional<Duration> wait = publish(owner, notice);
    wait.filter(any -> behind.add(owner.workspace()))
        .ifPresent(time -> again(owner.workspace(), time));
    return wait.isPresent();
  }

  private Published last(Owner owner) {
    return published.computeIfAbsent(owner, any -> new Published());
  }

  /**
   * One at a time for each person, so that an older state never takes a newer one's place. How long
   * to wait, where Slack takes no more.
   */
  private Optional<Duration> publish(Owner owner, Optional<String> notice) {
    Published last = last(owner);
    synchronized (last) {
      JsonObject view =
          readModel.read(
              owner.workspace(), reading -> HomeView.of(reading.home(owner.person()), notice));
      String json = view.toString();
      if (json.equals(last.view)) {
        return Optional.empty();
      }
      SlackAnswer answer = send(owner, view, last);
      last.view = answer.isDone() ? json : null;
      last.hash = answer.text("view", "hash").orElse(null);
      return answer instanceof SlackAnswer.Refused refused
          ? refused.askAgainAfter()
          : Optional.empty();
    }
  }

  private SlackAnswer send(Owner owner, JsonObject view, Published last) {
    Optional<String> hash = Optional.ofNullable(last.hash);
    SlackAnswer answer = way.calls().publishHome(owner.person(), view, hash);
    boolean overtaken =
        answer instanceof SlackAnswer.Refused refused && refused.error().equals("hash_conflict");
    // What was read just now is newer than whatever another has sent before.
    return overtaken ? way.calls().publishHome(owner.person(), view, Optional.empty()) : answer;
  }
}
