package productivity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Slack documents it, written apart from the code that checks. */
public record Signer(String secret) {
  /** The secret of Slack's documented example. */
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  public static Signer slack() {
    return new Signer(SECRET);
  }

  public String sign(long timestamp, byte[] body) {
    return sign(String.valueOf(timestamp), body);
  }

  public String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update("v0:%s:".formatted(timestamp).getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
