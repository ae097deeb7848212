package productivity.intake;

/** A file that cannot be read at all; carries the fault to be reported beside all others. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  Unreadable(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
