package productivity.slack;

import java.nio.charset.StandardCharsets;

/** Says, at the front of a message that is JSON already, what becomes of the one it answers. */
final class Payloads {
  private static final byte[] IN_PLACE = ascii("{\"replace_original\":true,");
  private static final byte[] BESIDE = ascii("{\"replace_original\":false,");

  private Payloads() {}

  static byte[] inPlace(byte[] json) {
    return joined(IN_PLACE, json);
  }

  static byte[] beside(byte[] json) {
    return joined(BESIDE, json);
  }

  private static byte[] joined(byte[] front, byte[] json) {
    byte[] whole = new byte[front.length + json.length - 1];
    System.arraycopy(front, 0, whole, 0, front.length);
    System.arraycopy(json, 1, whole, front.length, json.length - 1);
    return whole;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
