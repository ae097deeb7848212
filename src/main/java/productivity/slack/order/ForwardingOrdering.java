package productivity.slack.order;

import java.util.Optional;
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
