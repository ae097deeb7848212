package productivity.slack.shortcut;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets what concerns one thing, such as a message, be worked on one after the other. Safe for many
 * threads.
 */
final class Turn {
  private static final int LOCKS = 32;

  private final Object[] locks = IntStream.range(0, LOCKS).mapToObj(at -> new Object()).toArray();

  <T> T of(Object thing, Supplier<T> work) {
    synchronized (locks[Math.floorMod(thing.hashCode(), LOCKS)]) {
      return work.get();
    }
  }
}
