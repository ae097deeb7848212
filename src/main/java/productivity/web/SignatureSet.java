package productivity.web;

import java.util.Arrays;

/**
 * The signatures of one second, 64 bits of each. They are a secret key's work, so two that agree by
 * chance or by intent are not to be expected.
 */
final class SignatureSet {
  private static final long FREE = 0;

  private final long second;
  private long[] slots = new long[8];
  private int size;

  SignatureSet(long second) {
    this.second = second;
  }

  long second() {
    return second;
  }

  int size() {
    return size;
  }

  /** False where it was there already. */
  boolean add(long signature) {
    long wanted = signature == FREE ? 1 : signature;
    int slot = find(slots, wanted);
    if (slots[slot] == wanted) {
      return false;
    }
    slots[slot] = wanted;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(each -> each != FREE).forEach(each -> put(larger, each));
    slots = larger;
  }

  private static void put(long[] slots, long signature) {
    slots[find(slots, signature)] = signature;
  }

  private static int find(long[] slots, long wanted) {
    int mask = slots.length - 1;
    int slot = (int) (wanted & mask);
    while (slots[slot] != FREE && slots[slot] != wanted) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
