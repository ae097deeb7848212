package productivity.slack.command;

import java.util.Optional;
import productivity.slack.message.Answer;
import productivity.slack.message.DeadlinesMessage;
import productivity.slack.message.FindMessage;
import productivity.slack.message.GrantsMessage;
import productivity.slack.message.HistoryMessage;
import productivity.slack.message.LeadsMessage;
import productivity.slack.message.RefusalMessage;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.SavingsMessage;
import productivity.slack.message.ShowMessage;
import productivity.slack.message.StatusMessage;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Reading;
import productivity.status.Subject;
import productivity.value.Refusal;
import productivity.value.When;

/** The one path from words to an answer, whoever asks and wherever it is shown. */
public final class Answers implements Answering {
  private final ReadModel readModel;

  public Answers(ReadModel readModel) {
    this.readModel = readModel;
  }

  @Override
  public Answer answer(Question question) {
    try {
      return readModel.read(question.workspace(), reading -> answer(reading, question.text()));
    } catch (Refusal refusal) {
      if (refusal.code() == Refusal.Code.UNAVAILABLE) {
        throw refusal;
      }
      return Rendered.of(RefusalMessage.of(refusal), "", 1);
    }
  }

  private static Answer answer(Reading reading, String text) {
    Command command = CommandParser.parse(text, reading.today());
    return Rendered.of(reply(reading, command), command.onPage(1).typed(), command.page());
  }

  private static Reply reply(Reading reading, Command command) {
    Optional<When> when = command.when();
    return switch (command.verb()) {
      case STATUS -> StatusMessage.of(reading.status(about(reading, command), when));
      case DEADLINES -> DeadlinesMessage.of(reading.deadlines(about(reading, command), when));
      case SAVINGS -> SavingsMessage.of(reading.savings(about(reading, command), when));
      case GRANTS -> GrantsMessage.of(reading.grants(about(reading, command)));
      case SHOW -> ShowMessage.of(reading.show(about(reading, command)));
      case FIND -> FindMessage.of(reading.find(command.about()));
      case HISTORY -> HistoryMessage.of(reading.history(about(reading, command)));
      case LEADS -> LeadsMessage.of(reading.leads());
      case HELP -> HelpTopics.about(command.about());
      default -> throw new IllegalArgumentException(command.verb() + " is no question");
    };
  }

  private static Subject about(Reading reading, Command command) {
    String rest = command.when().map(When::phrase).orElse("");
    return reading.named(new Naming(command.verb().code(), command.about(), rest));
  }
}
