package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.web.Signer;

/** The service as an operator runs it: a process of its own, no Slack in reach, and signals. */
class ServeProcessTest {
  private static final Pattern LISTENING = Pattern.compile("Listening on port (\\d+)");
  private static final byte[] STATUS =
      "command=%2Fproductivity&team_id=T1&user_id=U1ABC&text=status"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Process service;
  private String url;
  private int port;

  @BeforeEach
  void start() throws IOException {
    url = SampleProgramme.url(folder);
    service = serve();
    port = port(service.inputReader());
  }

  @AfterEach
  void stop() {
    service.destroyForcibly();
  }

  @Test
  void answersASignedQuestionWithoutReachingSlack() throws IOException {
    try (Socket socket = connect()) {
      send(socket, head(STATUS), STATUS);
      assertThat(reply(socket)).startsWith("HTTP/1.1 200").contains("Status, 2017-18");
    }
  }

  @Test
  void anAnswerUnderWayIsFinishedAfterSigterm() throws Exception {
    try (Socket socket = connect()) {
      int half = STATUS.length / 2;
      send(socket, waiting(head(STATUS)));
      // The service says so when it begins to read: from then on the answer is under way.
      assertThat(line(socket)).startsWith("HTTP/1.1 100");
      send(socket, Arrays.copyOf(STATUS, half));

      service.destroy();
      Thread.sleep(200);
      send(socket, Arrays.copyOfRange(STATUS, half, STATUS.length));

      assertThat(reply(socket).strip()).startsWith("HTTP/1.1 200").contains("Status, 2017-18");
    }
    assertThat(service.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSecondServiceOnTheSameFileRefusesInAPlainSentence() throws Exception {
    Process second = serve();
    try {
      assertThat(second.waitFor(30, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      String complaint = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(second.exitValue()).isEqualTo(2);
      assertThat(complaint).contains("Another service already works with", "Stop it first");
    } finally {
      second.destroyForcibly();
    }
  }

  private Process serve() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--now",
            "2017-11-01T09:00");
    builder
        .environment()
        .putAll(
            Map.of(
                "DATABASE_URL", url,
                "PORT", "0",
                "SLACK_SIGNING_SECRET", Signer.SECRET,
                "SLACK_BOT_TOKEN", "xoxb-nobody",
                "SLACK_API_URL", "http://127.0.0.1:1/api/"));
    return builder.start();
  }

  private static int port(BufferedReader output) throws IOException {
    String line = output.readLine();
    Matcher listening = LISTENING.matcher(String.valueOf(line));
    assertThat(listening.find()).as("the first line printed: %s", line).isTrue();
    return Integer.parseInt(listening.group(1));
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static byte[] head(byte[] body) {
    long now = Clock.systemUTC().instant().getEpochSecond();
    return """
        POST /slack/events HTTP/1.1\r
        Host: localhost\r
        Connection: close\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        X-Slack-Request-Timestamp: %d\r
        X-Slack-Signature: %s\r
        \r
        """
        .formatted(body.length, now, Signer.slack().sign(now, body))
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The same head, of a client that sends the body only when it is asked to. */
  private static byte[] waiting(byte[] head) {
    String text = new String(head, StandardCharsets.US_ASCII);
    return text.replaceFirst("\r\n", "\r\nExpect: 100-continue\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String line(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = socket.getInputStream().read();
    while (next >= 0 && next != '\n') {
      line.append((char) next);
      next = socket.getInputStream().read();
    }
    return line.toString();
  }

  private static void send(Socket socket, byte[]... pieces) throws IOException {
    OutputStream out = socket.getOutputStream();
    for (byte[] piece : pieces) {
      out.write(piece);
    }
    out.flush();
  }

  private static String reply(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
