package productivity.slack.order;

import java.util.List;
import productivity.change.Operation;

/**
 * A change as it was understood, and what it is about as a person reads it.
 *
 * @param remarks what else the person should know of it, in sentences
 */
record Understood(Operation operation, String about, List<String> remarks) {
  Understood(Operation operation, String about) {
    this(operation, about, List.of());
  }
}
