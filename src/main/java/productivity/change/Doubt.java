package productivity.change;

/** Ends a transaction without a change: the person is to be asked first. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Outcome outcome;

  Doubt(Outcome outcome) {
    super("asked first", null, false, false);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}
