package productivity.app;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import productivity.app.Main.Surroundings;
import productivity.playground.Playground;
import productivity.playground.page.Manifest.Example;
import productivity.playground.page.ServiceLine;
import productivity.playground.workspace.MovableClock;
import productivity.reminder.ReminderPlanner;
import productivity.value.Days;
import productivity.value.Refusal;
import productivity.value.Secret;
import productivity.web.WebSettings;

/**
 * The whole service without Slack: a local workspace in the browser, with the sample programme. It
 * has a secret, a token and an address for Slack of its own, so it cannot reach the real one.
 */
@Command(
    name = "playground",
    description = "Try the service in the browser, without Slack.",
    mixinStandardHelpOptions = true)
final class PlaygroundCommand implements Callable<Integer> {
  private static final int SECRET_BYTES = 32;

  private final Surroundings surroundings;

  // The sample has the most ahead then: others decide on 29 July.
  @Option(names = "--now", description = "Let the clock start there: 2016-07-12T09:00.")
  private LocalDateTime now = LocalDateTime.of(2016, 7, 12, 9, 0);

  @Option(
      names = "--database",
      description = "Keep what is done in this database, empty or played with before.")
  private @Nullable String database;

  PlaygroundCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Parts parts = new Parts();
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stop =
        new Thread(
            () -> {
              parts.close();
              stopped.countDown();
            },
            "shutdown");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      tell(open(parts));
    } catch (RuntimeException failure) {
      parts.close();
      throw failure;
    }
    stopped.await();
    return 0;
  }

  private URI open(Parts parts) {
    PlaygroundProgramme played = PlaygroundProgramme.in(url(parts));
    ZoneId zone = played.programme().zone();
    MovableClock clock = new MovableClock(now.atZone(zone).toInstant(), Clock.system(zone));
    Playground playground = parts.started(playground(clock));
    PlaygroundCast cast = new PlaygroundCast(zone, played.workstreams());
    cast.enter(playground.workspace());
    PlaygroundRoles roles = new PlaygroundRoles(cast);

    Secret secret = new Secret(random());
    Settings settings =
        new Settings(
            Optional.of(secret),
            Optional.of(new Secret("xoxb-" + random())),
            playground.apiUrl(),
            0,
            played.url(),
            List.of(roles.administrator()),
            ReminderPlanner.ESCALATED_AFTER);
    Service service =
        parts.started(Service.start(settings, WebSettings.onThisMachine(secret), clock));
    PlaygroundMornings mornings = new PlaygroundMornings(zone, service::clockMoved);
    clock.moveBy(mornings);
    clock.onMove(mornings::stand);
    roles.assign(service.readModel(), service.changes());
    URI wayIn = URI.create("http://127.0.0.1:" + service.port() + "/slack/events");
    playground.connect(
        new ServiceLine(wayIn, secret.reveal(), Clock.systemUTC()),
        PlaygroundManifest.of(),
        new PlaygroundStops(service.readModel(), zone));
    return playground.address();
  }

  private String url(Parts parts) {
    return Optional.ofNullable(database)
        .or(() -> Optional.ofNullable(surroundings.environment().get("DATABASE_URL")))
        .orElseGet(() -> parts.started(TemporaryFolder.create()).databaseUrl());
  }

  private Playground playground(MovableClock clock) {
    int port = port();
    try {
      return Playground.start(port, clock);
    } catch (UncheckedIOException taken) {
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "Port " + port + " cannot be used. Stop what uses it, or set PORT to another.",
          taken);
    }
  }

  /**
   * The only setting of the service's that counts here: the others may be meant for the real one.
   */
  private int port() {
    String port = surroundings.environment().get("PORT");
    return Settings.of(port == null ? Map.of() : Map.of("PORT", port)).port();
  }

  private void tell(URI address) {
    PrintStream out = surroundings.out();
    out.println("The playground is open at " + address + " (on this machine only).");
    out.println("It is not Slack. Stop it with Ctrl-C; what was said there is then gone.");
    out.println();
    out.println("It is " + Days.weekday(now.toLocalDate()) + " there. Things to try:");
    for (Example example : PlaygroundManifest.EXAMPLES) {
      out.printf("  %s %-24s %s%n", PlaygroundManifest.COMMAND, example.text(), example.says());
    }
    out.println();
    out.println("Press Share under an answer, then look at it as somebody else, at the top.");
  }

  private static String random() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
