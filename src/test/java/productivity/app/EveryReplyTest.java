package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.playground.limits.MessageLimits;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.status.ReadModel;
import productivity.store.Database;

/** Every reply of every command over the whole sample, page by page, against Slack's limits. */
class EveryReplyTest {
  private static final int MOST_PAGES = 60;
  private static final List<LocalDateTime> DAYS =
      List.of(LocalDateTime.of(2016, 7, 12, 9, 0), LocalDateTime.of(2017, 11, 1, 9, 0));
  private static final List<String> TIMES =
      List.of("", " all", " 2016-17", " 2017-18 Q2", " overdue", " next 30 days", " 29 July 2016");

  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = SampleProgramme.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void everyItemShown() {
    Stream.of(
            "deliverables",
            "deadlines",
            "savings",
            "metrics",
            "updates",
            "meetings",
            "decisions",
            "conflicts",
            "funding_rounds",
            "partnerships",
            "sources",
            "workstreams")
        .flatMap(sheet -> column(sheet, "code"))
        .forEach(code -> check("show " + code));
  }

  @Test
  void everyWorkstreamAndThemeAtEveryTime() {
    List<String> subjects =
        Stream.concat(
                Stream.of(""),
                Stream.concat(column("workstreams", "code"), column("workstreams", "theme")))
            .distinct()
            .toList();
    for (String subject : subjects) {
      for (String verb : List.of("status ", "savings ", "deadlines ")) {
        List<String> times = subject.isEmpty() ? TIMES : TIMES.subList(0, 3);
        times.forEach(time -> check((verb + subject + time).strip()));
      }
    }
  }

  @Test
  void everyGrant() {
    check("grants");
    column("funding_rounds", "code").forEach(code -> check("grants " + code));
    column("partnerships", "code").forEach(code -> check("grants " + code));
    column("organisations", "name").forEach(name -> check("grants " + name));
  }

  @Test
  void everySearchAndHelp() {
    Stream.of("", " status", " deadlines", " savings", " grants", " show", " find", " help")
        .forEach(topic -> check("help" + topic));
    column("workstreams", "name").forEach(name -> check("find " + name));
    Stream.of("council", "the", "zzzzqqq", "cybr", "£", "<!channel>", "a".repeat(3_000))
        .forEach(words -> check("find " + words));
  }

  @Test
  void everyMisunderstanding() {
    Stream.of("statsu", "status zzzz", "show", "find", "deadlines 31/2", "deadlines 7/29", "7/29")
        .forEach(EveryReplyTest::check);
    check("x".repeat(3_000));
    check("status " + "<@U123|ann> & ".repeat(200));
  }

  private static void check(String command) {
    for (LocalDateTime day : DAYS) {
      Answers answers = new Answers(new ReadModel(database, StartingClock.at(day)));
      int page = 1;
      Answer answer;
      do {
        assertThat(page).as("pages of %s", command).isLessThan(MOST_PAGES);
        String asked = page == 1 ? command : command + " page " + page;
        answer = answers.answer(Question.fromTerminal(asked));
        assertThat(faults(answer.ephemeral())).as(asked).isEmpty();
        assertThat(faults(answer.sharedBy("U2CERLKJA"))).as(asked + ", shared").isEmpty();
        page++;
      } while (new String(answer.ephemeral(), StandardCharsets.UTF_8).contains("Next page"));
    }
  }

  private static List<String> faults(byte[] message) {
    return MessageLimits.faults(
        JsonParser.parseString(new String(message, StandardCharsets.UTF_8)));
  }

  private static Stream<String> column(String sheet, String column) {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                EveryReplyTest.class.getResourceAsStream("/sample/" + sheet + ".csv")),
            StandardCharsets.UTF_8)) {
      List<String> values = new ArrayList<>();
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(file)
          .forEach(row -> values.add(row.get(column)));
      return values.stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
