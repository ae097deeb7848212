package productivity.bench;

import java.sql.SQLException;

/** Two pieces of work in turn, so that what else the machine does falls on both. */
final class Turns {
  /** What is timed. */
  interface Work {
    void run() throws SQLException;
  }

  private static final double NANOS_IN_MICRO = 1_000;
  private final Work one;
  private final Work other;
  private Latencies first = new Latencies();
  private Latencies second = new Latencies();

  Turns(Work one, Work other) {
    this.one = one;
    this.other = other;
  }

  /** Takes some turns that do not count and then those that do. */
  void take(int warmUp, int counted) throws SQLException {
    for (int turn = 0; turn < warmUp + counted; turn++) {
      if (turn == warmUp) {
        first = new Latencies();
        second = new Latencies();
      }
      first.add(nanos(one));
      second.add(nanos(other));
    }
  }

  /** The median of the one, in microseconds. */
  double first() {
    return first.percentile(50) / NANOS_IN_MICRO;
  }

  double second() {
    return second.percentile(50) / NANOS_IN_MICRO;
  }

  private static long nanos(Work work) throws SQLException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }
}
