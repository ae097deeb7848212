package productivity.playground.api;

/** The call comes too soon after others. */
final class TooFast extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooFast(long seconds) {
    super("retry after " + seconds + " s");
    this.seconds = seconds;
  }

  long seconds() {
    return seconds;
  }
}
