package productivity.playground.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import productivity.playground.workspace.Behind;

/**
 * The line to the service: signs each request by the real time and sends it once. The service has
 * three seconds, as from Slack. Safe for use by many threads.
 */
public final class ServiceLine {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  static {
    // An idle connection would keep the service from stopping for a while.
    System.setProperty("jdk.httpclient.keepalive.timeout", "1");
  }

  private final URI wayIn;
  private final Signature signature;
  private final Clock real;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  public ServiceLine(URI wayIn, String signingSecret, Clock real) {
    this.wayIn = wayIn;
    this.signature = new Signature(signingSecret);
    this.real = real;
  }

  Outcome send(Parcel parcel, Behind.Cause cause) {
    cause.written("POST " + wayIn.getPath() + "\n\n" + parcel.readable());
    CompletableFuture<HttpResponse<String>> sent =
        client.sendAsync(request(parcel), BodyHandlers.ofString());
    long start = System.nanoTime();
    try {
      HttpResponse<String> response = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return outcome(response);
    } catch (TimeoutException tooLate) {
      sent.cancel(true);
      return new Outcome.TooLate();
    } catch (ExecutionException unreachable) {
      return new Outcome.Unreachable();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return new Outcome.Unreachable();
    } finally {
      cause.answeredAfter(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private HttpRequest request(Parcel parcel) {
    String timestamp = String.valueOf(real.instant().getEpochSecond());
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(wayIn)
            .header("Content-Type", parcel.contentType())
            .header("User-Agent", "Slackbot 1.0 (playground)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature.of(timestamp, parcel.body()))
            .POST(HttpRequest.BodyPublishers.ofString(parcel.body()));
    parcel.headers().forEach(builder::header);
    return builder.build();
  }

  private static Outcome outcome(HttpResponse<String> response) {
    if (response.statusCode() != Replies.OK) {
      return new Outcome.Refused(response.statusCode());
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Outcome.Answered(type, response.body());
  }
}
