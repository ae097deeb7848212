package productivity.bench;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's own form of a slash command, with each question in turn, signed now. */
final class Requests {
  /** Who asks. */
  static final String PERSON = "U2CERLKJA";

  /** Stands for something else in each request. */
  static final String NEW = "0NEW0";

  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final Mac mac;
  private final List<String> bodies;
  private long asked;

  Requests(List<String> questions) {
    this.bodies = questions.stream().map(Requests::body).toList();
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(String question) {
    return "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
        + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id="
        + PERSON
        + "&user_name=roadrunner"
        + "&command=%2Fproductivity&text="
        + URLEncoder.encode(question, StandardCharsets.UTF_8)
        + "&api_app_id=A123456&is_enterprise_install=false"
        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
        + "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.";
  }

  /**
   * Writes the next request; its trigger id makes its signature unlike any before, and {@link #NEW}
   * in a question makes its words so.
   */
  void write(ByteBuffer out) {
    int turn = (int) (asked % bodies.size());
    String once = Long.toHexString(System.nanoTime()) + asked++;
    byte[] body = (bodies.get(turn).replace(NEW, once) + once).getBytes(StandardCharsets.US_ASCII);
    String timestamp = String.valueOf(System.currentTimeMillis() / 1_000);
    mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
    byte[] hash = mac.doFinal(body);
    String head =
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Slackbot 1.0"
            + " (+https://api.slack.com/robots)\r\nAccept: application/json,*/*\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length
            + "\r\nX-Slack-Request-Timestamp: "
            + timestamp
            + "\r\nX-Slack-Signature: v0=";
    out.put(head.getBytes(StandardCharsets.US_ASCII));
    for (byte each : hash) {
      out.put(HEX[(each >> 4) & 0xf]).put(HEX[each & 0xf]);
    }
    out.put("\r\n\r\n".getBytes(StandardCharsets.US_ASCII)).put(body);
  }
}
