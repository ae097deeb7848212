package productivity.playground.page;

import com.sun.net.httpserver.HttpHandler;
import java.util.Map;
import java.util.function.UnaryOperator;
import productivity.playground.workspace.Change;
import productivity.playground.workspace.MovableClock;
import productivity.playground.workspace.Workspace;

/**
 * The page of a workspace whose app is a service that runs: its files, its questions, its deeds.
 */
public final class Page {
  private final HttpHandler files = new Gate(new Pages());
  private final HttpHandler play;

  /** A workspace with the clock that it is stamped by and what turns a name into an address. */
  public record Ground(
      Workspace workspace, MovableClock clock, UnaryOperator<String> responseUrls) {}

  public Page(Ground ground, Manifest manifest, Stops stops, ServiceLine line) {
    Workspace workspace = ground.workspace();
    ground.clock().onMove(() -> workspace.changes().tell(new Change.Redrawn()));
    State state = new State(workspace, manifest, stops);
    BehindState behind = new BehindState(workspace);
    play =
        new Gate(
            new Play(
                new Stream(workspace.changes()),
                Map.of("state", state::of, "behind", behind::of),
                deeds(ground, manifest, line)));
  }

  /** What is served at {@code /}. */
  public HttpHandler files() {
    return files;
  }

  /** What is served under {@code /play/}. */
  public HttpHandler play() {
    return play;
  }

  private static Map<String, Deed> deeds(Ground ground, Manifest manifest, ServiceLine line) {
    Workspace workspace = ground.workspace();
    Sight sight = new Sight(workspace);
    Payloads payloads = new Payloads(workspace, ground.responseUrls());
    Commands commands = new Commands(workspace, manifest, payloads, line);
    Speech speech = new Speech(workspace, sight, commands);
    Openings openings = new Openings(workspace, sight);
    return Map.of(
        "send", speech::send,
        "edit", speech::edit,
        "delete", speech::delete,
        "open", openings::open,
        "clock", new ClockDeed(ground.clock())::move);
  }
}
