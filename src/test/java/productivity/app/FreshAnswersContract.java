package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.slack.command.Answering;
import productivity.slack.command.Answers;
import productivity.slack.command.KeptAnswers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;
import productivity.web.SettableClock;

/** A kept answer is never older than the data or the day. */
abstract class FreshAnswersContract {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @TempDir Path folder;

  private final SettableClock clock =
      new SettableClock(LocalDateTime.of(2017, 11, 1, 9, 0).atZone(LONDON).toInstant());
  private final AtomicInteger computed = new AtomicInteger();
  private Database database;
  private Answering kept;

  abstract String url();

  @BeforeEach
  void open() {
    database = Database.open(url());
    Intake.apply(database, Sheets.fromClasspath("sample"));
    ReadModel readModel = new ReadModel(database, clock);
    Answers answers = new Answers(readModel);
    kept =
        new KeptAnswers(
            question -> {
              computed.incrementAndGet();
              return answers.answer(question);
            },
            readModel::version,
            clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSameQuestionIsComputedOnce() {
    assertThat(ask("status")).isEqualTo(ask("status"));
    assertThat(computed).hasValue(1);
  }

  @Test
  void theFirstReadAfterAWriteSeesIt() throws IOException {
    assertThat(ask("show EP-3")).contains("Green").doesNotContain("Red");

    Intake.apply(database, Sheets.read(List.of(redRating())));

    assertThat(ask("show EP-3")).contains("🛑 Red, as at 31 October 2017");
  }

  @Test
  void theFirstReadAfterAWriteByAnotherProcessSeesIt() throws Exception {
    assertThat(ask("show EP-3")).doesNotContain("Red");

    assertThat(otherProcess("import", redRating().toString())).contains("Imported: 1 row added");

    assertThat(ask("show EP-3")).contains("🛑 Red, as at 31 October 2017");
  }

  @Test
  void aChangeOfDayIsSeen() {
    assertThat(ask("deadlines 3 November 2017")).contains("2 working days left");

    clock.set(clock.instant().plus(Duration.ofHours(15)));

    assertThat(ask("deadlines 3 November 2017")).contains("1 working day left");
  }

  private String ask(String text) {
    return kept.answer(Question.fromTerminal(text)).text();
  }

  private Path redRating() throws IOException {
    Path file = folder.resolve("ratings.csv");
    Files.writeString(
        file,
        "deliverable,position,rating,as_at\r\nMOU1718-EP-03,1,red,2017-10-31\r\n",
        StandardCharsets.UTF_8);
    return file;
  }

  private String otherProcess(String... arguments) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    process.command().addAll(List.of(arguments));
    process.environment().put("DATABASE_URL", url());
    process.redirectErrorStream(true);
    Process running = process.start();
    try (InputStream printed = running.getInputStream()) {
      String output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(running.waitFor()).as(output).isZero();
      return output;
    }
  }
}
