package productivity.bench;

import java.util.Arrays;

/** How long each request took, in nanoseconds. */
final class Latencies {
  private long[] nanos = new long[1 << 16];
  private int count;

  void add(long latency) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = latency;
  }

  int count() {
    return count;
  }

  long percentile(int percent) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[Math.min(count - 1, count * percent / 100)];
  }
}
