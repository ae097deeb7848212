package productivity.slack;

import productivity.slack.command.Answering;
import productivity.slack.message.Answer;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;

/** Takes no changes. */
public final class QuestionsOnly implements Ordering {
  private QuestionsOnly() {}

  public static Desk answeredBy(Answering answering) {
    return new Desk(answering, new QuestionsOnly());
  }

  @Override
  public boolean takes(String text) {
    return false;
  }

  @Override
  public Answer carryOut(Order order) {
    throw new AssertionError("it takes none");
  }

  @Override
  public Answer carryOutAgain(Order asked) {
    throw new AssertionError("it asked nothing");
  }

  @Override
  public Answer leave(Order asked) {
    throw new AssertionError("it asked nothing");
  }

  @Override
  public java.util.Optional<String> namedAlone(Order order) {
    return java.util.Optional.empty();
  }
}
