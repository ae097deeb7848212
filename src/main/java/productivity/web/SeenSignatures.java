package productivity.web;

import org.jspecify.annotations.Nullable;

/**
 * Remembers which signatures were used, each for as long as its timestamp is accepted. Only genuine
 * ones are offered, so only Slack can fill it; when it is full, the oldest second is forgotten and
 * nothing from then or before is accepted any more. Safe for use by many threads.
 */
final class SeenSignatures {
  /** Two hundred a second for ten minutes, more than a workspace sends; four megabytes at most. */
  static final int CAPACITY = 1 << 17;

  // The window is 601 seconds wide; a power of two leaves no two of its seconds in one place.
  private static final int SECONDS = 1_024;

  private final @Nullable SignatureSet[] bySecond = new @Nullable SignatureSet[SECONDS];
  private final int capacity;
  private long forgottenUntil = Long.MIN_VALUE;
  private int size;

  SeenSignatures() {
    this(CAPACITY);
  }

  SeenSignatures(int capacity) {
    this.capacity = capacity;
  }

  /** True for the first use of a signature made at this second. */
  synchronized boolean isFirstUse(long second, long signature) {
    if (second <= forgottenUntil) {
      return false;
    }
    if (!at(second).add(signature)) {
      return false;
    }
    size++;
    if (size > capacity) {
      forgetOldest();
    }
    return true;
  }

  synchronized int size() {
    return size;
  }

  private SignatureSet at(long second) {
    int place = (int) (second & (SECONDS - 1));
    SignatureSet there = bySecond[place];
    if (there == null || there.second() != second) {
      size -= there == null ? 0 : there.size();
      there = new SignatureSet(second);
      bySecond[place] = there;
    }
    return there;
  }

  private void forgetOldest() {
    int oldest = -1;
    long second = Long.MAX_VALUE;
    for (int place = 0; place < SECONDS; place++) {
      SignatureSet each = bySecond[place];
      if (each != null && each.second() < second) {
        second = each.second();
        oldest = place;
      }
    }
    SignatureSet gone = bySecond[oldest];
    size -= gone == null ? 0 : gone.size();
    bySecond[oldest] = null;
    forgottenUntil = Math.max(forgottenUntil, second);
  }
}
