package productivity.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a valid body in one to four places. */
final class Mutation {
  private static final List<String> TOKENS =
      List.of(
          "%",
          "%zz",
          "%00",
          "%F0%9F",
          "&",
          "=",
          "&&==",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "null",
          "[]",
          "{}",
          "-1",
          "1e999",
          "\u0000",
          "\ud83d\ude00",
          "payload=",
          "command=",
          "ssl_check=1",
          "\"type\":",
          "block_actions",
          "event_callback",
          "url_verification",
          "view_submission",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "http://127.0.0.1:1/",
          "https://hooks.slack.com@x/");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  byte[] of(byte[] body, String other) {
    byte[] mutant = body;
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      mutant = once(mutant, other.getBytes(StandardCharsets.UTF_8));
    }
    return mutant;
  }

  private byte[] once(byte[] body, byte[] other) {
    int from = random.nextInt(body.length + 1);
    int to = Math.min(body.length, from + random.nextInt(24));
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(body, from);
      case 1 -> joined(body, from, new byte[0], to);
      case 2 -> joined(body, from, Arrays.copyOfRange(body, from, to), from);
      case 3 -> joined(body, from, token(), from);
      case 4 -> joined(body, from, token(), to);
      case 5 -> joined(body, from, other, to);
      default -> flipped(body, from);
    };
  }

  private byte[] flipped(byte[] body, int at) {
    byte[] mutant = body.clone();
    if (at < mutant.length) {
      mutant[at] = (byte) random.nextInt(256);
    }
    return mutant;
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] body, int end, byte[] middle, int start) {
    byte[] whole = Arrays.copyOf(body, end + middle.length + body.length - start);
    System.arraycopy(middle, 0, whole, end, middle.length);
    System.arraycopy(body, start, whole, end + middle.length, body.length - start);
    return whole;
  }
}
