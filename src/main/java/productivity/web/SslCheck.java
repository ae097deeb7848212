package productivity.web;

import java.nio.charset.StandardCharsets;

/**
 * Slack's occasional look at our certificate, {@code ssl_check=1} with a token: documented to come
 * without a command, and only a 200 is wanted. Nothing is run for it, so it needs no signature.
 */
final class SslCheck {
  private static final int MOST_BYTES = 512;

  private SslCheck() {}

  static boolean is(byte[] body) {
    if (body.length > MOST_BYTES) {
      return false;
    }
    String form = "&" + new String(body, StandardCharsets.ISO_8859_1) + "&";
    return form.contains("&ssl_check=1&")
        && !form.contains("&command=")
        && !form.contains("&payload=");
  }
}
