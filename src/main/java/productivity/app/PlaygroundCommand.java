package productivity.app;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import productivity.app.Main.Surroundings;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;
import productivity.value.Days;

/** Shows the sample programme without Slack: its status, and what to try next. */
@Command(
    name = "playground",
    description = "Try the sample programme without Slack.",
    mixinStandardHelpOptions = true)
final class PlaygroundCommand implements Callable<Integer> {
  private static final List<String> TO_TRY =
      List.of(
          "show EP-3",
          "deadlines next 30 days",
          "savings 2017-18",
          "grants Lewisham",
          "find cyber",
          "help");

  private final Surroundings surroundings;

  // The day of the board meeting that the fullest of the sample's reports was written for.
  @Option(names = "--now", description = "Let the clock start there: 2016-07-12T09:00.")
  private LocalDateTime now = LocalDateTime.of(2017, 11, 1, 9, 0);

  PlaygroundCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (SampleDatabase sample = SampleDatabase.create();
        Database database = Database.open(sample.url())) {
      Answers answers = new Answers(new ReadModel(database, StartingClock.at(now)));
      surroundings.out().print(answers.answer(Question.fromTerminal("status")).text());
    }
    hints(surroundings.out());
    return 0;
  }

  private void hints(PrintStream out) {
    out.println();
    out.println(
        "This is the sample programme, as it stood on " + Days.day(now.toLocalDate()) + ".");
    out.println("To ask more, build the program, keep the sample in a database and ask:");
    out.println();
    out.println("  mvn -q package -DskipTests");
    out.println("  java -jar target/productivity.jar import --sample");
    for (String question : TO_TRY) {
      out.printf(
          "  java -jar target/productivity.jar ask --now %s \"%s\"%n",
          now.toLocalDate() + "T09:00", question);
    }
  }
}
