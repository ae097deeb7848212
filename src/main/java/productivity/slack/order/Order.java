package productivity.slack.order;

import java.util.Optional;
import productivity.programme.Person;

/**
 * A change that somebody asks for: in which workspace and place, in the words that Slack handed
 * over, and under the name of what it delivered, so that it works once however often it comes. The
 * person has read the words, unless it is a button that stands for them.
 */
public record Order(
    String workspace,
    Person person,
    Optional<String> place,
    Optional<String> delivery,
    String text,
    boolean isRead) {
  public Order(
      String workspace,
      Person person,
      Optional<String> place,
      Optional<String> delivery,
      String text) {
    this(workspace, person, place, delivery, text, true);
  }

  /** The same person in the same place, saying something else, once. */
  public Order saying(String other, String once) {
    return new Order(workspace, person, place, Optional.of(once), other, isRead);
  }

  /** The same by a button on which other words stand. */
  public Order byButton() {
    return new Order(workspace, person, place, delivery, text, false);
  }
}
