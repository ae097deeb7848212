package productivity.playground.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets each person do one thing after the other, in the order in which they came. */
final class Turns {
  private final Sight sight;
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  Turns(Sight sight) {
    this.sight = sight;
  }

  Deed one(Deed deed) {
    return ask -> {
      String person = sight.person(ask.text("user")).id();
      ReentrantLock lock = locks.computeIfAbsent(person, any -> new ReentrantLock(true));
      lock.lock();
      try {
        return deed.done(ask);
      } finally {
        lock.unlock();
      }
    };
  }
}
