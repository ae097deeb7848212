package productivity.playground.api;

/** The token is not granted the scope that the call needs. */
final class MissingScope extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String needed;

  MissingScope(String needed) {
    super(needed);
    this.needed = needed;
  }

  String needed() {
    return needed;
  }
}
