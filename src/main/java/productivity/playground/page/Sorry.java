package productivity.playground.page;

/**
 * A deed that cannot be done, in one plain sentence; {@code malformed} where no page would ask it.
 */
final class Sorry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean malformed;

  private Sorry(String sentence, boolean malformed) {
    super(sentence);
    this.malformed = malformed;
  }

  static Sorry because(String sentence) {
    return new Sorry(sentence, false);
  }

  static Sorry malformed(String sentence) {
    return new Sorry(sentence, true);
  }

  boolean isMalformed() {
    return malformed;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
