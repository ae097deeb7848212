package productivity.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import productivity.value.Secret;

/** The way in on a free port with a clock that can be set, and a client that signs. */
public final class Door implements AutoCloseable {
  /** The timestamp of Slack's documented example. */
  public static final long NOW = 1_531_420_618;

  private static final String PATH = "/slack/events";

  public final SettableClock clock = new SettableClock(Instant.ofEpochSecond(NOW));
  private final AtomicLong unique = new AtomicLong();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  public Door(SlackRequests requests, Health... components) {
    WebServer.Insight insight =
        new WebServer.Insight(
            List.of(components), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    server =
        WebServer.start(
            WebSettings.onThisMachine(new Secret(Signer.SECRET)), requests, insight, clock);
  }

  public int port() {
    return server.port();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** Signed now. A field that Slack does not know makes every signature its own. */
  public HttpResponse<String> form(String form) {
    return signed(form + "&unique=" + unique.incrementAndGet());
  }

  public HttpResponse<String> signed(String body) {
    return signed(body.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> signed(byte[] body) {
    long now = clock.instant().getEpochSecond();
    return post(body, String.valueOf(now), Signer.slack().sign(now, body));
  }

  /** A header that is null is left out. */
  public HttpResponse<String> post(
      byte[] body, @Nullable String timestamp, @Nullable String signature) {
    List<String> headers =
        new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
    if (timestamp != null) {
      headers.addAll(List.of("X-Slack-Request-Timestamp", timestamp));
    }
    if (signature != null) {
      headers.addAll(List.of("X-Slack-Signature", signature));
    }
    return send(
        HttpRequest.newBuilder(uri(PATH))
            .headers(headers.toArray(String[]::new))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
