package productivity.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Changes;
import productivity.change.FirstAdministrators;
import productivity.slack.BoltApp;
import productivity.slack.SlackSettings;
import productivity.slack.command.Answering;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;
import productivity.value.Refusal;
import productivity.web.Health;
import productivity.web.WebServer;
import productivity.web.WebSettings;

/**
 * The running service, wired. It closes in the reverse order of its start: no new requests, then
 * what was promised is sent, then the database.
 */
final class Service implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Service.class);

  private final Parts parts = new Parts();

  private int port;
  private @Nullable Conversing wired;
  private @Nullable Ticker ticker;

  private Service() {}

  /** Returns once it answers; what was started before a failure is closed again. */
  static Service start(Settings settings, Clock clock) {
    return start(settings, settings.web(), clock);
  }

  /** As {@link #start(Settings, Clock)}, with a way in other than the settings' own. */
  static Service start(Settings settings, WebSettings way, Clock clock) {
    Service service = new Service();
    try {
      service.port = service.open(settings, way, clock);
      return service;
    } catch (RuntimeException failure) {
      service.close();
      throw failure;
    }
  }

  private int open(Settings settings, WebSettings way, Clock clock) {
    Database database = parts.started(Database.open(settings.databaseUrl()));
    database.claim();
    FirstAdministrators administrators =
        new FirstAdministrators(database, settings.administrators());
    administrators.appoint();
    Conversing conversing = new Conversing(database, clock, administrators);
    wired = conversing;
    // The first answer and Slack's classes take the longest of a start: they come side by side.
    CompletableFuture<Void> warmed =
        CompletableFuture.runAsync(() -> warm(conversing.answers()), Service::beside);
    // Where the rest fails to start, the database must not close under it.
    parts.started(warmed::join);
    BoltApp bolt =
        parts.started(
            conversing.start(
                new SlackSettings(settings.botToken().orElse(null), settings.slackApiUrl())));
    warmed.join();
    List<Health> health = new ArrayList<>(List.of(new DatabaseHealth(database)));
    // Without a token nothing could be sent.
    if (settings.botToken().isPresent()) {
      Ticker.Work work = conversing.byItself(settings.escalationDays());
      Ticker started = parts.started(Ticker.start(clock, work));
      conversing.wakes(started);
      ticker = started;
      health.add(started);
      conversing.lookAround();
    }
    WebServer.Insight insight =
        new WebServer.Insight(health, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    // Slack signs by the real time, whatever day the answers are counted from.
    return parts.started(WebServer.start(way, bolt, insight, Clock.systemUTC())).port();
  }

  /** The clock was moved: returns when what is due by now was planned and its sending begun. */
  Optional<Instant> clockMoved() {
    return ticker == null ? Optional.empty() : ticker.turnNow();
  }

  int port() {
    return port;
  }

  /** What it answers from, for questions that are not asked through Slack. */
  ReadModel readModel() {
    return Objects.requireNonNull(wired).readModel();
  }

  /** What it changes with. */
  Changes changes() {
    return Objects.requireNonNull(wired).changes();
  }

  @Override
  public void close() {
    parts.close();
  }

  // Not the common pool: its threads do not see what Maven's class loader has, as in exec:java.
  private static void beside(Runnable work) {
    new Thread(work, "warm").start();
  }

  // A cold first answer takes a second; Slack waits three.
  private static void warm(Answering answers) {
    try {
      answers.answer(Question.fromTerminal("status"));
    } catch (Refusal notYet) {
      log.info("started without an answer: {}", notYet.sentence());
    }
  }
}
