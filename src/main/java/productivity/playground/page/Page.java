package productivity.playground.page;

import com.sun.net.httpserver.HttpHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import productivity.playground.workspace.Change;
import productivity.playground.workspace.Changes;
import productivity.playground.workspace.MovableClock;
import productivity.playground.workspace.ReplyAddresses.ReplyAddress;
import productivity.playground.workspace.Workspace;

/**
 * The page of a workspace whose app is a service that runs: its files, its questions, its deeds.
 */
public final class Page implements AutoCloseable {
  private final HttpHandler files = new Gate(new Pages());
  private final HttpHandler play;
  private final Changes changes;
  private final EventLine eventLine;
  private final SlackEvents events;

  /** A workspace with the clock that it is stamped by and what makes a response_url. */
  public record Ground(
      Workspace workspace, MovableClock clock, Function<ReplyAddress, String> responseUrls) {}

  public Page(Ground ground, Manifest manifest, Stops stops, ServiceLine line) {
    Workspace workspace = ground.workspace();
    changes = workspace.changes();
    ground.clock().onMove(() -> changes.tell(new Change.Redrawn()));
    Payloads payloads = new Payloads(workspace, ground.responseUrls());
    eventLine = new EventLine(line, workspace.clock(), EventLine.WAITS);
    events = new SlackEvents(payloads, manifest.events(), eventLine::tell);
    changes.listen(events);

    Sight sight = new Sight(workspace);
    Map<String, Deed> deeds = new HashMap<>();
    speech(deeds, sight, new Commands(workspace, manifest, payloads, line));
    interactions(deeds, new Interactions(sight, manifest, payloads, line));
    modals(deeds, new Modals(sight, workspace.views(), payloads, line));
    deeds.put("open", new Openings(workspace, sight, events)::open);
    Turns turns = new Turns(sight);
    deeds.replaceAll((name, deed) -> turns.one(deed));
    deeds.put("clock", new ClockDeed(ground.clock())::move);
    play = new Gate(new Play(new Stream(changes), questions(workspace, manifest, stops), deeds));
  }

  /** What is served at {@code /}. */
  public HttpHandler files() {
    return files;
  }

  /** What is served under {@code /play/}. */
  public HttpHandler play() {
    return play;
  }

  /** Tells the service no more events. */
  @Override
  public void close() {
    changes.forget(events);
    eventLine.close();
  }

  private static Map<String, Deed> questions(Workspace workspace, Manifest manifest, Stops stops) {
    State state = new State(workspace, manifest, stops);
    BehindState behind = new BehindState(workspace);
    return Map.of("state", state::of, "behind", behind::of);
  }

  private static void speech(Map<String, Deed> deeds, Sight sight, Commands commands) {
    Speech speech = new Speech(sight.workspace(), sight, commands);
    deeds.put("send", speech::send);
    deeds.put("edit", speech::edit);
    deeds.put("delete", speech::delete);
  }

  private static void interactions(Map<String, Deed> deeds, Interactions interactions) {
    deeds.put("act", interactions::act);
    deeds.put("suggest", interactions::suggest);
    deeds.put("shortcut", interactions::shortcut);
  }

  private static void modals(Map<String, Deed> deeds, Modals modals) {
    deeds.put("submit", modals::submit);
    deeds.put("close", modals::close);
  }
}
