package productivity.slack;

import java.util.Optional;
import productivity.slack.order.Order;

/** Opens a form for words that say too little: what is missing is asked there. */
@FunctionalInterface
public interface Opener {
  /** For an item, where one was named. Nothing, where it opens; or a sentence for the person. */
  Optional<String> open(Order typed, Optional<String> item, String trigger);
}
