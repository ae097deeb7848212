package productivity.slack.order;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import productivity.slack.command.SlackText;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;

/** Carries out some orders itself, and leaves all else to the others. */
public abstract class ForwardingOrdering implements Ordering {
  /** These alone ask what there is. */
  private static final Set<String> PLURALS = Set.of("reminders", "closures");

  private static final String LIST = "list";

  private final Ordering others;

  protected ForwardingOrdering(Ordering others) {
    this.others = others;
  }

  protected final Ordering others() {
    return others;
  }

  /**
   * What is said after a verb, by whatever name people give it, in small letters; whoever asks may
   * put a question mark.
   */
  protected static Optional<String> after(Verb verb, Order order) {
    String plain = SlackText.plain(order.text()).toLowerCase(Locale.ROOT);
    String words = SlackText.unquestioned(plain);
    String[] parts = words.split(" ", 2);
    String alone = PLURALS.contains(words) ? LIST : "";
    return Verb.find(parts[0]).filter(verb::equals).map(any -> parts.length > 1 ? parts[1] : alone);
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
