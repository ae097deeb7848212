package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.until;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.web.WebReply;

/** What the playground serves to its own page, and what it refuses to any other. */
class PlaygroundGateTest {
  private static final String JSON = "application/json";
  private static final TryOut tryOut = new TryOut(apiUrl -> body -> WebReply.empty(200));

  @AfterAll
  static void close() {
    tryOut.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example:PORT", "localhost", "localhost:1", "127.0.0.1.evil:PORT"})
  void answersNoForeignName(String host) throws IOException {
    String named = host.replace("PORT", String.valueOf(port()));

    assertThat(raw("GET /play/state HTTP/1.1", named)).startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1", named)).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT"})
  void answersToItsOwnNames(String host) throws IOException {
    String named = host.replace("PORT", String.valueOf(port()));

    assertThat(raw("GET /play/state HTTP/1.1", named)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1"})
  void takesNothingFromAForeignPage(String origin) {
    HttpResponse<String> reply =
        tryOut.posted("send", said("Psst"), Map.of("Content-Type", JSON, "Origin", origin));

    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(tryOut.messages(SAM, "C0PROG")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
  void takesNothingThatAFormCouldSend(String type) {
    assertThat(tryOut.posted("send", said("Psst"), Map.of("Content-Type", type)).statusCode())
        .isEqualTo(415);
    assertThat(tryOut.messages(SAM, "C0PROG")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "send  | {                                        | Send one JSON object.",
        "send  | []                                       | Send one JSON object.",
        "send  | {'text':'x'}                             | The field 'user' is missing.",
        "send  | {'user':5}                               | The field 'user' must be a text.",
        "send  | {'user':'UNOBODY'}                       | Nobody here is called 'UNOBODY'.",
        "act   | {'user':'U1SAM','view':'V1'}             | That is no longer open.",
        "clock | {'to':'tomorrow'}                        | 'tomorrow' is not a time like"
            + " 2016-07-13T09:00:00+01:00.",
        "close | {'user':'U1SAM'}                         | The field 'view' is missing.",
        "shortcut | {'user':'U1SAM','callback_id':'none'} | The app has no such shortcut."
      })
  void saysWhatIsWrongInOneSentence(String deed, String body, String sentence) {
    HttpResponse<String> reply =
        tryOut.posted(deed, body.replace('\'', '"'), Map.of("Content-Type", JSON));

    assertThat(reply.statusCode()).isIn(200, 400);
    assertThat(reply.body()).isEqualTo("{\"ok\":false,\"error\":\"" + sentence + "\"}");
  }

  @Test
  void takesNoMoreThanItsLimit() {
    String large = said("x".repeat(300_000));

    assertThat(tryOut.posted("send", large, Map.of("Content-Type", JSON)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void servesThePageWithAPolicyAndATag() throws IOException {
    String page = raw("GET / HTTP/1.1", "localhost:" + port());

    assertThat(page)
        .startsWith("HTTP/1.1 200")
        .contains("text/html; charset=utf-8", "default-src 'self'", "nosniff", "no-cache");
    String tag = page.replaceFirst("(?s).*Etag: (\"[0-9a-f]+\").*", "$1");
    assertThat(raw("GET / HTTP/1.1", "localhost:" + port() + "\r\nIf-None-Match: " + tag))
        .startsWith("HTTP/1.1 304");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/none.js", "/../app/Main.class", "/%2e%2e/sample/sources.csv", "/play/none"})
  void servesNothingElse(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1", "localhost:" + port())).startsWith("HTTP/1.1 404");
  }

  @Test
  void forgetsAPageThatHasGone() throws IOException, InterruptedException {
    try (InputStream news = tryOut.listen(SAM)) {
      assertThat(news.read()).isPositive();
      assertThat(listeners()).isEqualTo(1);
    }
    until(
        () -> {
          tryOut.does("send", "user", SAM, "place", "C0PROG", "text", "Anyone?");
          return listeners() == 0;
        });
    tryOut.tidy();
  }

  private static long listeners() {
    return Thread.getAllStackTraces().values().stream()
        .filter(
            stack ->
                Arrays.stream(stack)
                    .anyMatch(frame -> frame.getClassName().endsWith("page.Stream")))
        .count();
  }

  private static String said(String text) {
    return "{\"user\":\"U1SAM\",\"place\":\"C0PROG\",\"text\":\"" + text + "\"}";
  }

  private static int port() {
    return tryOut.playground.apiUrl().getPort();
  }

  private static String raw(String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
