package productivity.playground.page;

import java.time.Instant;
import java.util.List;

/** The moments to which it is worth moving the clock, as seen from a moment. */
@FunctionalInterface
public interface Stops {
  List<Stop> after(Instant now);

  /** A later moment and what the button says that goes there. */
  record Stop(String label, Instant at) {}
}
