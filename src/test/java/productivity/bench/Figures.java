package productivity.bench;

/**
 * What one round of load gave: requests per second, milliseconds, CPU seconds per 1,000, and how
 * many answers were not what was expected.
 */
record Figures(double perSecond, double p50, double p99, double cpuPerThousand, double failed) {
  private static final double NANOS_PER_MILLI = 1e6;

  /** From the line that {@link Load} prints and the CPU seconds that the server took meanwhile. */
  static Figures of(String line, double cpuSeconds) {
    String[] numbers = line.strip().split(" ", -1);
    double requests = Double.parseDouble(numbers[0]);
    double seconds = Double.parseDouble(numbers[1]) / (1_000 * NANOS_PER_MILLI);
    return new Figures(
        requests / seconds,
        Double.parseDouble(numbers[2]) / NANOS_PER_MILLI,
        Double.parseDouble(numbers[3]) / NANOS_PER_MILLI,
        cpuSeconds * 1_000 / requests,
        Double.parseDouble(numbers[4]));
  }
}
