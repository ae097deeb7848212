package productivity.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import picocli.CommandLine.Command;
import productivity.value.Reference;

/**
 * Starts the service on the sample programme, asks it a few questions and stops it: the build runs
 * this to record the classes that a start needs, for a quicker start of the real thing.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final String SECRET = "rehearsal";
  private static final int ROUNDS = 3;
  private static final int OK = 200;
  private static final List<String> QUESTIONS =
      List.of("status", "deadlines+next+30+days", "savings", "grants", "show+EP-3", "find+cyber");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (SampleDatabase sample = SampleDatabase.create()) {
      Map<String, String> environment =
          Map.of("SLACK_SIGNING_SECRET", SECRET, "PORT", "0", "DATABASE_URL", sample.url());
      Clock clock = StartingClock.at(LocalDateTime.of(2017, 11, 1, 9, 0));
      try (Service service = Service.start(Settings.of(environment), clock)) {
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 0; round < ROUNDS; round++) {
          for (String question : QUESTIONS) {
            ask(client, service.port(), question);
          }
        }
      }
    }
    return 0;
  }

  private static void ask(HttpClient client, int port, String question)
      throws IOException, InterruptedException {
    // Never the same twice: the guard takes a second like request for a replay.
    String body =
        "command=%2Fproductivity&team_id=T0&user_id=U0&trigger_id="
            + Reference.fresh()
            + "&text="
            + question;
    String timestamp = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature(timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != OK) {
      throw new IllegalStateException("the rehearsal got " + status + " for " + question);
    }
  }

  private static String signature(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
      String signed = "v0:" + timestamp + ":" + body;
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA256", e);
    }
  }
}
