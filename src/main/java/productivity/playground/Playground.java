package productivity.playground;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import productivity.playground.page.Manifest;
import productivity.playground.page.Page;
import productivity.playground.page.ServiceLine;
import productivity.playground.page.Stops;
import productivity.playground.workspace.MovableClock;
import productivity.playground.workspace.Workspace;

/**
 * A local workspace on one port of this machine: the Web API that a service uses, and, once that
 * service is connected, a page on which people meet it.
 */
public final class Playground implements AutoCloseable {
  private final FakeSlack slack;
  private final MovableClock clock;
  private @Nullable Page page;

  private Playground(FakeSlack slack, MovableClock clock) {
    this.slack = slack;
    this.clock = clock;
  }

  /** Takes calls from the service; port 0 takes any free one. */
  public static Playground start(int port, MovableClock clock) {
    Workspace workspace = new Workspace(clock, Clock.systemUTC(), clock);
    return new Playground(FakeSlack.start(port, workspace), clock);
  }

  /** Shows the page, on which what people do goes to a service that runs. */
  public void connect(ServiceLine service, Manifest manifest, Stops stops) {
    Page.Ground ground = new Page.Ground(workspace(), clock, slack::responseUrl);
    Page shown = new Page(ground, manifest, stops, service);
    page = shown;
    slack.serve("/play/", shown.play());
    slack.serve("/", shown.files());
  }

  /** What was called, and what is to go wrong. */
  FakeSlack slack() {
    return slack;
  }

  public Workspace workspace() {
    return slack.workspace();
  }

  /** What {@code SLACK_API_URL} is set to. */
  public URI apiUrl() {
    return slack.apiUrl();
  }

  /** Where a browser finds the page. */
  public URI address() {
    return URI.create("http://localhost:" + slack.apiUrl().getPort() + "/");
  }

  @Override
  public void close() {
    if (page != null) {
      page.close();
    }
    slack.close();
  }
}
