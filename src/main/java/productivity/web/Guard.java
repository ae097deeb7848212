package productivity.web;

import java.nio.ByteBuffer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what Slack signed within the last five minutes and has not been seen before. Clocks may
 * differ either way. Safe for use by many threads.
 */
final class Guard {
  /** What the guard finds; all but {@link #WELCOME} look the same from outside. */
  enum Finding {
    WELCOME,
    UNSIGNED,
    OUT_OF_TIME,
    FORGED,
    REPLAYED
  }

  private static final long WINDOW_SECONDS = 300;
  private static final int MOST_DIGITS = 12;

  private final SigningKey key;
  private final Clock clock;
  private final SeenSignatures seen = new SeenSignatures();

  Guard(SigningKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  Finding check(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !isNumber(timestamp)) {
      return Finding.UNSIGNED;
    }
    long second = Long.parseLong(timestamp);
    if (Math.abs(clock.instant().getEpochSecond() - second) > WINDOW_SECONDS) {
      return Finding.OUT_OF_TIME;
    }
    byte[] hash = key.hash(timestamp, body);
    if (!SigningKey.spells(signature, hash)) {
      return Finding.FORGED;
    }
    boolean firstUse = seen.isFirstUse(second, ByteBuffer.wrap(hash).getLong());
    return firstUse ? Finding.WELCOME : Finding.REPLAYED;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }
}
