package productivity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import productivity.value.Secret;

/**
 * Slack's {@code v0} scheme: HMAC-SHA256 over version, timestamp and the raw body, in lower-case
 * hexadecimal. Safe for use by many threads.
 */
final class SigningKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VERSION = "v0=".getBytes(StandardCharsets.US_ASCII);

  // A keyed Mac is cheap to clone; looking one up and keying it costs more than the hash itself.
  private final Mac keyed;

  SigningKey(Secret secret) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA256", e);
    }
  }

  byte[] hash(String timestamp, byte[] body) {
    Mac mac = copy();
    mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.ISO_8859_1));
    return mac.doFinal(body);
  }

  /**
   * True where the signature, {@code v0=} and 64 lower-case digits, spells the hash; takes the same
   * time wherever the two differ.
   */
  static boolean spells(String signature, byte[] hash) {
    byte[] given = signature.getBytes(StandardCharsets.ISO_8859_1);
    return MessageDigest.isEqual(spelled(hash), given);
  }

  private Mac copy() {
    try {
      return (Mac) keyed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this HMAC-SHA256 cannot be cloned", e);
    }
  }

  private static byte[] spelled(byte[] hash) {
    byte[] text = new byte[VERSION.length + 2 * hash.length];
    System.arraycopy(VERSION, 0, text, 0, VERSION.length);
    int at = VERSION.length;
    for (byte each : hash) {
      text[at++] = HEX[(each >> 4) & 0xf];
      text[at++] = HEX[each & 0xf];
    }
    return text;
  }
}
