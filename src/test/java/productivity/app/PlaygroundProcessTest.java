package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

  private final HttpClient client = HttpClient.newHttpClient();
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
    does("send", "'place':'CPROG','text':'/productivity deadlines 29 July 2016'");

    assertThat(messages("ULEAD").toString()).contains("OPE existing partnerships told outcome");
    assertThat(messages("UMEMBER")).isEmpty();
  }

  @Test
  void sharesAnAnswerWithEveryoneInTheChannel() throws Exception {
    does("send", "'place':'CPROG','text':'/productivity show EP-3'");
    JsonObject answer = messages("ULEAD").get(0).getAsJsonObject();
    JsonObject share = button(answer, "share");

    does(
        "act",
        "'channel':'CPROG','ts':%s,'action':{'type':'button','block_id':%s,'action_id':'share'}"
            .formatted(answer.get("ts"), share.get("block_id")));

    for (int tries = 0; tries < 500 && messages("UMEMBER").isEmpty(); tries++) {
      Thread.sleep(20);
    }
    assertThat(messages("UMEMBER").toString()).contains("Productivity experts", "<@ULEAD>");
    JsonObject place = state("UMEMBER").getAsJsonArray("places").get(0).getAsJsonObject();
    assertThat(place.get("unread").getAsInt()).isEqualTo(1);
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

    assertThat(second.waitFor(30, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
    assertThat(second.exitValue()).isEqualTo(2);
    assertThat(second.errorReader().readLine())
        .isEqualTo("Port " + port + " cannot be used. Stop what uses it, or set PORT to another.");
    assertThat(kept()).hasSize(1);
  }

  private void does(String deed, String fields) throws Exception {
    String body = ("{'user':'ULEAD'," + fields + "}").replace('\'', '"');
    HttpRequest request =
        HttpRequest.newBuilder(play(deed))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("{\"ok\":true}");
  }

  private JsonArray messages(String user) throws Exception {
    return state(user).getAsJsonArray("messages");
  }

  private JsonObject state(String user) throws Exception {
    URI state = play("state?place=CPROG&user=" + user);
    HttpRequest request = HttpRequest.newBuilder(state).build();
    String body = client.send(request, BodyHandlers.ofString()).body();
    return JsonParser.parseString(body).getAsJsonObject();
  }

  private URI play(String path) {
    return URI.create("http://localhost:" + port + "/play/" + path);
  }

  /** The block that has a button of that name. */
  private static JsonObject button(JsonObject message, String actionId) {
    return message.getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.toString().contains("\"action_id\":\"" + actionId + "\""))
        .findFirst()
        .orElseThrow();
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
            "--enable-native-access=ALL-UNNAMED",
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
