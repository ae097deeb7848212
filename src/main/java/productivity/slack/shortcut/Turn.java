package productivity.slack.shortcut;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import productivity.progress.ItemThreads.Address;

/** Lets what is told of one message be worked on one after the other. Safe for many threads. */
final class Turn {
  private static final int LOCKS = 32;

  private final Object[] locks = IntStream.range(0, LOCKS).mapToObj(at -> new Object()).toArray();

  <T> T of(Address message, Supplier<T> work) {
    synchronized (locks[Math.floorMod(message.hashCode(), LOCKS)]) {
      return work.get();
    }
  }
}
