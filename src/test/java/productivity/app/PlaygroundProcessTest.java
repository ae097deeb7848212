package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playground as a person starts it, with an environment that is meant for the real service. */
class PlaygroundProcessTest {
  private static final Pattern OPEN = Pattern.compile("open at http://localhost:(\\d+)/");

  @TempDir Path folder;

  private Process playground;
  private int port;

  @BeforeEach
  void start() throws IOException {
    playground = playground("PORT", "0");
    port = port(playground.inputReader());
  }

  @AfterEach
  void stop() {
    playground.destroyForcibly();
  }

  @Test
  void answersAtThePrintedAddressFromTheSampleAlone() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI play = URI.create("http://localhost:" + port + "/play/");
    HttpRequest command =
        HttpRequest.newBuilder(play.resolve("send"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"user\":\"ULEAD\",\"place\":\"CPROG\",\"text\":\"/productivity deadlines 29 July 2016\"}"))
            .build();
    assertThat(client.send(command, HttpResponse.BodyHandlers.ofString()).body())
        .isEqualTo("{\"ok\":true}");

    HttpRequest state =
        HttpRequest.newBuilder(play.resolve("state?user=ULEAD&place=CPROG")).build();
    assertThat(client.send(state, HttpResponse.BodyHandlers.ofString()).body())
        .contains("OPE existing partnerships told outcome");
  }

  @Test
  void isOutOfReachOfOtherMachines() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();

    for (InetAddress other : others) {
      assertThat(isReached(other)).as("%s", other).isFalse();
    }
    assertThat(isReached(InetAddress.getLoopbackAddress())).isTrue();
  }

  @Test
  void leavesNothingBehind() throws Exception {
    assertThat(kept()).hasSize(1);

    playground.destroy();

    assertThat(playground.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(kept()).isEmpty();
  }

  @Test
  void saysWhenItsPortIsTaken() throws Exception {
    Process second = playground("PORT", String.valueOf(port));

    assertThat(second.waitFor()).isEqualTo(2);
    assertThat(second.errorReader().readLine())
        .isEqualTo("Port " + port + " cannot be used. Stop what uses it, or set PORT to another.");
    assertThat(kept()).hasSize(1);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().startsWith("productivity")).toList();
    }
  }

  private boolean isReached(InetAddress address) {
    try (Socket socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private Process playground(String name, String value) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "playground");
    builder.environment().remove("DATABASE_URL");
    builder
        .environment()
        .putAll(
            Map.of(
                "SLACK_SIGNING_SECRET",
                "of-the-real-service",
                "SLACK_BOT_TOKEN",
                "xoxb-real",
                "SLACK_API_URL",
                "http://127.0.0.1:1/api/",
                name,
                value));
    return builder.start();
  }

  private static int port(BufferedReader output) throws IOException {
    String line = output.readLine();
    Matcher open = OPEN.matcher(String.valueOf(line));
    assertThat(open.find()).as("the first line printed: %s", line).isTrue();
    return Integer.parseInt(open.group(1));
  }
}
