package productivity.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import productivity.LargeProgramme;
import productivity.SampleProgramme;
import productivity.slack.command.Answering;
import productivity.slack.command.Answers;
import productivity.slack.command.KeptAnswers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;

/**
 * Measures what a large programme costs: a kept answer beside the same over the sample, and one
 * that is made anew beside the bare SQL of the statements that it runs. Takes turns and compares
 * medians:
 *
 * <pre>
 * mvn -q test-compile exec:java@scale
 * </pre>
 */
public final class Scale {
  private static final int DELIVERABLES = 10_000;
  private static final int DEADLINES = 10_000;
  private static final int UPDATES = 50_000;
  private static final int TURNS = 61;
  // Fewer leave the compiler at work on the short ones, whose ratio then doubles.
  private static final int WARM_UP_TURNS = 60;
  private static final int KEPT_IN_A_TURN = 5_000;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-07-12T08:00:00Z"), ZoneOffset.UTC);
  private static final List<Question> QUESTIONS =
      List.of("status", "deadlines next 30 days", "show EP-3", "find cyber").stream()
          .map(Question::fromTerminal)
          .toList();

  private Scale() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("scale");
    String url = SampleProgramme.url(folder);
    try (Database sample = SampleProgramme.open(folder);
        Database large = Database.open(url)) {
      LargeProgramme.addTo(large, DELIVERABLES, DEADLINES, UPDATES);
      System.out.printf(
          Locale.UK,
          "%,d deliverables, %,d deadlines and %,d updates; medians of %d turns%n",
          DELIVERABLES,
          DEADLINES,
          UPDATES,
          TURNS);
      for (Question question : QUESTIONS) {
        kept(question, sample, large);
      }
      for (Question question : QUESTIONS) {
        anew(question, url, large);
      }
    }
  }

  private static void kept(Question question, Database sample, Database large) throws SQLException {
    Answering few = keeping(sample);
    Answering many = keeping(large);
    Turns turns = new Turns(() -> ask(few, question), () -> ask(many, question));
    turns.take(WARM_UP_TURNS, TURNS);
    System.out.printf(
        Locale.UK,
        "%-24s kept   sample %,10.2f µs   large %,10.2f µs   ratio %.2f%n",
        question.text(),
        turns.first() / KEPT_IN_A_TURN,
        turns.second() / KEPT_IN_A_TURN,
        turns.second() / turns.first());
  }

  private static void ask(Answering answering, Question question) {
    for (int i = 0; i < KEPT_IN_A_TURN; i++) {
      answering.answer(question);
    }
  }

  private static Answering keeping(Database database) {
    ReadModel readModel = new ReadModel(database, CLOCK);
    return new KeptAnswers(new Answers(readModel), readModel::version, CLOCK);
  }

  private static void anew(Question question, String url, Database large) throws SQLException {
    RecordingDatabase recording = new RecordingDatabase(large);
    new Answers(new ReadModel(recording, CLOCK)).answer(question);
    Answers answers = new Answers(new ReadModel(large, CLOCK));
    try (BareSql bare = new BareSql(url, recording.noted())) {
      Turns turns = new Turns(bare::run, () -> answers.answer(question));
      turns.take(WARM_UP_TURNS, TURNS);
      System.out.printf(
          Locale.UK,
          "%-24s anew   SQL    %,10.2f ms   ours  %,10.2f ms   ratio %.2f   %d statements, %,d"
              + " rows%n",
          question.text(),
          turns.first() / 1_000,
          turns.second() / 1_000,
          turns.second() / turns.first(),
          recording.noted().size(),
          bare.run());
    }
  }
}
