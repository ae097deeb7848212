package productivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is to the world, over HTTP. */
class WebServerTest {
  private static final SlackRequests ANY = body -> WebReply.text(String.valueOf(body.length));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=notjson",
        "payload=[]",
        "payload={",
        "command=%zz",
        "{\"type\":\"event_callback\"}",
        "[",
        ""
      })
  void turnsUnsignedRubbishAway(String body) {
    try (Door door = new Door(ANY)) {
      HttpResponse<String> reply = door.post(body.getBytes(StandardCharsets.UTF_8), null, null);

      assertThat(reply.statusCode()).isEqualTo(401);
      assertThat(reply.body()).isEmpty();
    }
  }

  @Test
  void takesAMebibyteAndNoMore() throws IOException {
    try (Door door = new Door(ANY);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      assertThat(door.signed(new byte[1 << 20]).body()).isEqualTo("1048576");

      // The head alone: a client still sending when the door shuts may never see the reply.
      socket
          .getOutputStream()
          .write(
              ascii("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n"));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void capsABodyThatDoesNotSayHowLongItIs() throws IOException {
    try (Door door = new Door(ANY);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ascii("POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"));
      byte[] chunk = ascii("10000\r\n" + "x".repeat(0x10000) + "\r\n");
      for (int each = 0; each < 16; each++) {
        out.write(chunk);
      }
      // One byte over: nothing is left to send when the door shuts.
      out.write(ascii("1\r\nx\r\n"));
      out.flush();

      assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 413 Payload Too Large");
    }
  }

  @Test
  void answersOthersWhileManyBodiesAreSlow() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (Door door = new Door(ANY)) {
      for (int each = 0; each < 500; each++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket
            .getOutputStream()
            .write(ascii("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx"));
        slow.add(socket);
      }

      assertThat(door.signed("text=quick").statusCode()).isEqualTo(200);
      assertThat(door.get("/healthz").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void letsARequestUnderWayFinishWhenItStops() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Door door =
        new Door(
            body -> {
              arrived.countDown();
              await(goOn);
              return WebReply.text("finished");
            });
    CompletableFuture<HttpResponse<String>> reply =
        CompletableFuture.supplyAsync(() -> door.signed("text=slow"));
    await(arrived);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(door::close);
    CompletableFuture.delayedExecutor(600, TimeUnit.MILLISECONDS).execute(goOn::countDown);

    assertThat(reply.get(10, TimeUnit.SECONDS).body()).isEqualTo("finished");
    stopped.get(10, TimeUnit.SECONDS);
  }

  @Test
  void saysNothingAboutAFailure() {
    SlackRequests failing =
        body -> {
          throw new IllegalStateException("secret cause");
        };
    try (Door door = new Door(failing)) {
      HttpResponse<String> reply = door.signed("text=any");

      assertThat(reply.statusCode()).isEqualTo(500);
      assertThat(reply.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "NONSENSE\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /missing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n"
      })
  void showsAStrangerNoPageAndNoServer(String request) throws IOException {
    try (Door door = new Door(ANY);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      socket.getOutputStream().write(ascii(request));
      socket.setSoTimeout(5_000);
      String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(reply).matches("(?s)HTTP/1.1 (4\\d\\d|505) .*");
      assertThat(reply.toLowerCase(Locale.ROOT)).doesNotContain("jetty", "<html", "server:");
    }
  }

  @Test
  void namesEachComponentInItsHealth() {
    try (Door door = new Door(ANY, health("database", Optional.empty()))) {
      assertThat(door.get("/healthz").statusCode()).isEqualTo(200);
    }
    try (Door door =
        new Door(
            ANY,
            health("database", Optional.of("The disk is full.")),
            health("slack", Optional.empty()))) {
      HttpResponse<String> reply = door.get("/healthz");

      assertThat(reply.statusCode()).isEqualTo(503);
      assertThat(JsonParser.parseString(reply.body()))
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"status": "failing",
                   "components": {"database": "The disk is full.", "slack": "ok"}}
                  """));
    }
  }

  @Test
  void countsRequestsByOutcome() throws InterruptedException {
    try (Door door = new Door(ANY)) {
      door.signed("text=one");
      door.post(new byte[0], null, null);

      // A reply may arrive a moment before it is counted.
      String counted = "{outcome=\"unsigned\"} 1";
      for (int tries = 0; tries < 200 && !metrics(door).contains(counted); tries++) {
        Thread.sleep(20);
      }
      assertThat(metrics(door))
          .contains("slack_requests_seconds_count{outcome=\"answered\"} 1")
          .contains("slack_requests_seconds_count{outcome=\"unsigned\"} 1");
    }
  }

  private static String metrics(Door door) {
    return door.get("/metrics").body();
  }

  @Test
  void acknowledgesSlacksLookAtTheCertificate() {
    try (Door door = new Door(ANY)) {
      byte[] check = ascii("token=abc&ssl_check=1");

      assertThat(door.post(check, null, null).statusCode()).isEqualTo(200);
      assertThat(door.post(ascii("ssl_check=1&command=%2Fp"), null, null).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void namesTheMethodsThatAPathTakes() {
    try (Door door = new Door(ANY)) {
      assertThat(door.get("/slack/events").headers().firstValue("allow")).contains("POST");
      HttpRequest.Builder delete = HttpRequest.newBuilder(door.uri("/healthz")).DELETE();
      assertThat(door.send(delete).statusCode()).isEqualTo(405);
    }
  }

  private static Health health(String name, Optional<String> trouble) {
    return new Health() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<String> check() {
        return trouble;
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String firstLine(Socket socket) throws IOException {
    socket.setSoTimeout(5_000);
    byte[] reply = new byte[64];
    int length = socket.getInputStream().read(reply);
    return new String(reply, 0, length, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
