package productivity.slack.order;

import java.util.Optional;
import productivity.programme.Person;

/**
 * A change that somebody asks for: in which workspace and place, in the words that Slack handed
 * over, and under the name of what it delivered, so that it works once however often it comes.
 */
public record Order(
    String workspace,
    Person person,
    Optional<String> place,
    Optional<String> delivery,
    String text) {
  /** The same person in the same place, saying something else, once. */
  public Order saying(String other, String once) {
    return new Order(workspace, person, place, Optional.of(once), other);
  }
}
