package productivity.app;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.BoltApp;
import productivity.slack.SlackSettings;
import productivity.slack.command.Answering;
import productivity.slack.command.Answers;
import productivity.slack.command.KeptAnswers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;
import productivity.value.Refusal;
import productivity.web.WebServer;
import productivity.web.WebSettings;

/**
 * The running service, wired. It closes in the reverse order of its start: no new requests, then
 * what was promised is sent, then the database.
 */
final class Service implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Service.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private int port;

  private Service() {}

  /** Returns once it answers; what was started before a failure is closed again. */
  static Service start(Settings settings, Clock clock) {
    Service service = new Service();
    try {
      service.port = service.open(settings, clock);
      return service;
    } catch (RuntimeException failure) {
      service.close();
      throw failure;
    }
  }

  private int open(Settings settings, Clock clock) {
    WebSettings way = new WebSettings(settings.port(), settings.requireSigningSecret());
    Database database = started(Database.open(settings.databaseUrl()));
    database.claim();
    ReadModel readModel = new ReadModel(database, clock);
    Answering answers = new KeptAnswers(new Answers(readModel), readModel::version, clock);
    // The first answer and Slack's classes take the longest of a start: they come side by side.
    CompletableFuture<Void> warmed = CompletableFuture.runAsync(() -> warm(answers));
    // Where the rest fails to start, the database must not close under it.
    running.push(warmed::join);
    SlackSettings slack =
        new SlackSettings(settings.botToken().orElse(null), settings.slackApiUrl());
    BoltApp bolt = started(BoltApp.start(slack, answers));
    warmed.join();
    WebServer.Insight insight =
        new WebServer.Insight(
            List.of(new DatabaseHealth(database)),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    // Slack signs by the real time, whatever day the answers are counted from.
    return started(WebServer.start(way, bolt, insight, Clock.systemUTC())).port();
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      close(running.pop());
    }
  }

  private <T extends AutoCloseable> T started(T part) {
    running.push(part);
    return part;
  }

  // A cold first answer takes a second; Slack waits three.
  private static void warm(Answering answers) {
    try {
      answers.answer(Question.fromTerminal("status"));
    } catch (Refusal notYet) {
      log.info("started without an answer: {}", notYet.sentence());
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.error("{} did not close in order", part.getClass().getSimpleName(), failure);
    }
  }
}
