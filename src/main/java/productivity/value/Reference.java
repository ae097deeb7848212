package productivity.value;

import java.security.SecureRandom;

/**
 * A short name for something unexpected, shown to the person and written beside the cause in the
 * log: {@code K7QM-2XFD}. Without letters and digits that are easily confused.
 */
public final class Reference {
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int HALF = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  public static String fresh() {
    return half() + "-" + half();
  }

  private static String half() {
    StringBuilder half = new StringBuilder();
    for (int i = 0; i < HALF; i++) {
      half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return half.toString();
  }
}
