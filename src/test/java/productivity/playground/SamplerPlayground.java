package productivity.playground;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productivity.playground.page.Manifest;
import productivity.playground.page.Manifest.Shortcut.Kind;
import productivity.playground.page.ServiceLine;
import productivity.playground.page.Stops;
import productivity.playground.sampler.SamplerApp;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.MovableClock;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;
import productivity.value.Secret;
import productivity.web.WebServer;
import productivity.web.WebSettings;

/** A playground with two people and two channels, and the sampler as its service. */
final class SamplerPlayground implements AutoCloseable {
  static final String CHANNEL = "C0PROG";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant START = Instant.parse("2016-07-12T08:00:00Z");
  private static final String SECRET = "a secret of the sampler's own";

  private final Playground playground;
  private final SamplerApp sampler;
  private final WebServer server;

  SamplerPlayground() {
    MovableClock clock = new MovableClock(START, Clock.system(LONDON));
    playground = Playground.start(0, clock);
    fill(playground.workspace());
    sampler = new SamplerApp(playground.apiUrl(), "xoxb-sampler");
    clock.onMove(() -> sampler.clockMovedTo(clock.instant()));
    server =
        WebServer.start(
            WebSettings.onThisMachine(new Secret(SECRET)),
            sampler,
            new WebServer.Insight(List.of(), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)),
            Clock.systemUTC());
    URI wayIn = URI.create("http://127.0.0.1:" + server.port() + "/slack/events");
    playground.connect(
        new ServiceLine(wayIn, SECRET, Clock.systemUTC()), manifest(), SamplerPlayground::stops);
  }

  /** A message with blocks that the fake Slack would refuse, since it does not know them yet. */
  void receives(String blocks) {
    JsonObject content = new JsonObject();
    content.add("blocks", JsonParser.parseString(blocks));
    Behind behind = new Behind("chat.postMessage", content, null);
    Optional<String> none = Optional.empty();
    playground
        .workspace()
        .messages()
        .add(new Message.Draft(CHANNEL, People.BOT, content, none, none, behind));
  }

  URI address() {
    return playground.address();
  }

  /** From now on nobody answers what people do. */
  void stopService() {
    server.close();
  }

  @Override
  public void close() {
    server.close();
    sampler.close();
    playground.close();
  }

  private static void fill(Workspace workspace) {
    workspace.people().put(Person.member("ULEAD", "Programme lead", "Runs the programme", LONDON));
    workspace.people().put(Person.member("UMEMBER", "Team member", "Does the work", LONDON));
    Set<String> all = Set.of("ULEAD", "UMEMBER", People.BOT);
    workspace.channels().put(Channel.open(CHANNEL, "programme", "Where the programme talks", all));
    workspace.channels().put(Channel.open("C0OTHER", "other", "Anything else", all));
  }

  private static Manifest manifest() {
    return new Manifest(
        List.of(
            new Manifest.SlashCommand(
                "/productivity",
                "blocks | elements | opener",
                List.of(new Manifest.Example("blocks", "Every kind of block")))),
        List.of(
            new Manifest.Shortcut("post-update", "Post an update", Kind.GLOBAL),
            new Manifest.Shortcut("log-as-update", "Log as update", Kind.MESSAGE)),
        Set.of("message.channels", "message.im", "app_home_opened"));
  }

  private static List<Stops.Stop> stops(Instant now) {
    return List.of(new Stops.Stop("Forward a day", now.plus(Duration.ofDays(1))));
  }
}
