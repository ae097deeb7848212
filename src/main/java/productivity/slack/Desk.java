package productivity.slack;

import productivity.slack.command.Answering;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;

/** Where everything typed arrives: questions are answered, changes are carried out. */
public record Desk(Answering answering, Ordering ordering) {
  Answer answer(Order asked) {
    return ordering.takes(asked.text())
        ? ordering.carryOut(asked)
        : answering.answer(new Question(asked.workspace(), asked.text()));
  }
}
