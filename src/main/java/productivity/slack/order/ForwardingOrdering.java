package productivity.slack.order;

import java.util.Locale;
import java.util.Optional;
import productivity.slack.command.SlackText;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;

/** Carries out some orders itself, and leaves all else to the others. */
public abstract class ForwardingOrdering implements Ordering {
  private final Ordering others;

  protected ForwardingOrdering(Ordering others) {
    this.others = others;
  }

  protected final Ordering others() {
    return others;
  }

  /** What is said after a verb, by whatever name people give it, in small letters. */
  protected static Optional<String> after(Verb verb, Order order) {
    String words = SlackText.plain(order.text()).toLowerCase(Locale.ROOT);
    String[] parts = words.split(" ", 2);
    return Verb.find(parts[0]).filter(verb::equals).map(any -> parts.length > 1 ? parts[1] : "");
  }

  @Override
  public final boolean takes(String text) {
    return others.takes(text);
  }

  @Override
  public final Answer carryOutAgain(Order asked) {
    return others.carryOutAgain(asked);
  }

  @Override
  public final Answer leave(Order asked) {
    return others.leave(asked);
  }

  @Override
  public final Optional<String> namedAlone(Order order) {
    return others.namedAlone(order);
  }
}
