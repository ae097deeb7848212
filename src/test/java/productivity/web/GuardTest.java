package productivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, over HTTP. */
class GuardTest {
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
          + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  private static final String TIME = String.valueOf(Door.NOW);
  private static final byte[] BYTES = BODY.getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger handled = new AtomicInteger();
  private final Door door =
      new Door(
          body -> {
            handled.incrementAndGet();
            return WebReply.text("let in");
          });

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void letsInSlacksDocumentedExample() {
    HttpResponse<String> reply = door.post(BYTES, TIME, SIGNATURE);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("let in");
  }

  record Bad(String why, @Nullable String timestamp, @Nullable String signature) {
    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Bad> badlySigned() {
    return Stream.of(
        new Bad("no signature", TIME, null),
        new Bad("no timestamp", null, SIGNATURE),
        new Bad("neither", null, null),
        new Bad("empty signature", TIME, ""),
        new Bad("empty timestamp", "", SIGNATURE),
        new Bad("altered signature", TIME, SIGNATURE.replace('a', 'b')),
        new Bad("shortened signature", TIME, SIGNATURE.substring(0, 66)),
        new Bad("lengthened signature", TIME, SIGNATURE + "0"),
        new Bad("upper-case digits", TIME, "v0=" + SIGNATURE.substring(3).toUpperCase(Locale.UK)),
        new Bad("upper-case version", TIME, SIGNATURE.replace("v0", "V0")),
        new Bad("other version", TIME, SIGNATURE.replace("v0=", "v1=")),
        new Bad("no version", TIME, SIGNATURE.substring(3)),
        new Bad("altered timestamp", String.valueOf(Door.NOW + 1), SIGNATURE),
        new Bad("timestamp in words", "now", Signer.slack().sign("now", BYTES)),
        new Bad("signed timestamp", "+" + TIME, Signer.slack().sign("+" + TIME, BYTES)),
        new Bad("endless timestamp", "1".repeat(40), Signer.slack().sign("1".repeat(40), BYTES)),
        new Bad("another secret", TIME, new Signer("guessed").sign(Door.NOW, BYTES)),
        new Bad("Bolt's stand-in secret", TIME, new Signer("---").sign(Door.NOW, BYTES)));
  }

  @ParameterizedTest
  @MethodSource("badlySigned")
  void refusesWhatSlackDidNotSign(Bad bad) {
    refuses(door.post(BYTES, bad.timestamp(), bad.signature()));
  }

  @Test
  void refusesAnAlteredBody() {
    refuses(door.post((BODY + " ").getBytes(StandardCharsets.UTF_8), TIME, SIGNATURE));
    refuses(door.post((BODY + "\n").getBytes(StandardCharsets.UTF_8), TIME, SIGNATURE));
  }

  @ParameterizedTest
  @ValueSource(ints = {-299, -300, 0, 300, 299})
  void takesFiveMinutesEitherWay(int seconds) {
    long then = Door.NOW + seconds;

    int status =
        door.post(BYTES, String.valueOf(then), Signer.slack().sign(then, BYTES)).statusCode();

    assertThat(status).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {-86_400, -301, 301, 86_400})
  void refusesBeyondFiveMinutesEitherWay(int seconds) {
    long then = Door.NOW + seconds;

    refuses(door.post(BYTES, String.valueOf(then), Signer.slack().sign(then, BYTES)));
  }

  @Test
  void takesASignatureOnceOnly() {
    assertThat(door.post(BYTES, TIME, SIGNATURE).statusCode()).isEqualTo(200);
    handled.set(0);

    refuses(door.post(BYTES, TIME, SIGNATURE));
    door.clock.set(door.clock.instant().plusSeconds(300));
    refuses(door.post(BYTES, TIME, SIGNATURE));
  }

  @Test
  void verifiesTheBytesAsTheyCame() {
    byte[] raw = "text=£5 \r\n, é\n".getBytes(StandardCharsets.UTF_8);

    assertThat(door.signed(raw).statusCode()).isEqualTo(200);
  }

  private void refuses(HttpResponse<String> reply) {
    assertThat(reply.statusCode()).isEqualTo(401);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.headers().map()).doesNotContainKeys("server", "content-type");
    assertThat(handled).as("handlers run").hasValue(0);
  }
}
