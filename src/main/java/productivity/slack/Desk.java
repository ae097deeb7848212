package productivity.slack;

import java.util.Optional;
import productivity.slack.command.Answering;
import productivity.slack.command.Question;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;

/** Where everything typed arrives: questions are answered, changes are carried out. */
public record Desk(Answering answering, Ordering ordering, Opener opener) {
  /** Without forms. */
  public Desk(Answering answering, Ordering ordering) {
    this(answering, ordering, (typed, item, trigger) -> Optional.of("Say what is to be updated."));
  }

  /** True for words that only begin: what is missing is asked in a form. */
  static boolean isBare(String text) {
    return text.strip().equalsIgnoreCase(Verb.UPDATE.code());
  }

  Answer answer(Order asked) {
    return ordering.takes(asked.text())
        ? ordering.carryOut(asked)
        : answering.answer(new Question(asked.workspace(), asked.text()));
  }
}
