package productivity.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import productivity.value.Refusal;

/** The HTTP server while it runs. Closing it lets requests under way come to their end. */
public final class WebServer implements AutoCloseable {
  private static final int MOST_THREADS = 32;
  private static final int FEWEST_THREADS = 4;
  private static final int WAITING_CONNECTIONS = 1_024;
  private static final long DRAIN_MILLIS = TimeUnit.SECONDS.toMillis(10);
  private static final long IDLE_AT_STOP_MILLIS = 2_000;
  private static final long IDLE_MILLIS = TimeUnit.SECONDS.toMillis(30);

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /** What the server shows about the service besides answering. */
  public record Insight(List<Health> components, PrometheusMeterRegistry registry) {}

  /** Returns once requests are taken. */
  public static WebServer start(
      WebSettings settings, SlackRequests requests, Insight insight, Clock clock) {
    Guard guard = new Guard(new SigningKey(settings.signingSecret()), clock);
    SlackDoor door = new SlackDoor(guard, requests, new Meters(insight.registry()));
    Routes routes = new Routes(door, new HealthPage(insight.components()), insight.registry());

    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    threads.setName("web");
    Server server = new Server(threads);
    server.setHandler(new GracefulHandler(routes));
    server.setErrorHandler(new OpaqueErrors());
    server.setStopTimeout(DRAIN_MILLIS);
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    begin(server, settings.port());
    return new WebServer(server, connector);
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    stop(server);
  }

  private static ServerConnector connector(Server server, WebSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setAcceptQueueSize(WAITING_CONNECTIONS);
    connector.setIdleTimeout(IDLE_MILLIS);
    // Long enough for the rest of a body that is half here, short enough for an idle connection.
    connector.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
    return connector;
  }

  // Jetty declares Exception; what can be expected of a start is a port that is taken.
  private static void begin(Server server, int port) {
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "Port " + port + " cannot be used. Stop what uses it, or set PORT to another.",
          e);
    }
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the web server did not stop in order", e);
    }
  }
}
