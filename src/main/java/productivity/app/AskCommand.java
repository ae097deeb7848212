package productivity.app;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productivity.app.Main.Surroundings;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;

/** Answers in the terminal what Slack would answer. */
@Command(
    name = "ask",
    description = "Answer a question in the terminal: ask \"status 2017-18\".",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "As typed after /productivity.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--now", description = "Let the clock start there: 2016-07-12T09:00.")
  private @Nullable LocalDateTime now;

  AskCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Database database = surroundings.database()) {
      Answers answers = new Answers(new ReadModel(database, StartingClock.at(now)));
      String question = String.join(" ", words);
      surroundings.out().print(answers.answer(Question.fromTerminal(question)).text());
    }
    return 0;
  }
}
