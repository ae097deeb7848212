package productivity.slack.order;

import productivity.change.Operation;
import productivity.status.Reading;
import productivity.status.Subject;

/** What somebody says of an item that is known: read as if it were typed behind its code. */
public final class UnnamedUpdate {
  private UnnamedUpdate() {}

  /** The words are in the form in which Slack hands them over. */
  public static Operation.PostUpdate of(Reading reading, Subject.Item item, String words) {
    return new UpdateWords(new Named(reading)).replied(item, Said.of(words));
  }
}
