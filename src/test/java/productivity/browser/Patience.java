package productivity.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;

/** Looks again and again, for a limited time, as people do before they say that it is not there. */
final class Patience {
  private static final Duration LIMIT = Duration.ofSeconds(15);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private Patience() {}

  static void until(String what, BooleanSupplier isSo) {
    find(what, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** A page that is drawn anew under our hands is no fault: what fails on it is tried again. */
  static <T> T find(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + LIMIT.toNanos();
    WebDriverException last;
    do {
      last = null;
      try {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (WebDriverException e) {
        last = e;
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    } while (System.nanoTime() < end);
    throw given(what, last);
  }

  private static AssertionError given(String what, @Nullable WebDriverException cause) {
    return new AssertionError("not within " + LIMIT.toSeconds() + " s: " + what, cause);
  }
}
