package productivity.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import productivity.SampleProgramme;
import productivity.slack.message.Part;
import productivity.slack.message.Reply;
import productivity.status.FindReport;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Subject;
import productivity.store.Database;

class HelpTopicsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2017-11-01T09:00:00Z"), ZoneOffset.UTC);

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

  static Stream<String> examples() {
    return Arrays.stream(Verb.values())
        .filter(verb -> !verb.changes())
        .map(Examples::of)
        .flatMap(examples -> examples.stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsACommandAndNamesSomething(String example) {
    Command command = parse(example);
    assertThat(command.typed()).isEqualTo(example);
    if (command instanceof Command.Find) {
      FindReport found = new ReadModel(database, NOW).read(null, r -> r.find(command.about()));
      assertThat(found.found().isEmpty()).isFalse();
    } else if (!(command instanceof Command.Help)) {
      Naming asked = Naming.of(command.verb().code(), command.about());
      Subject subject = new ReadModel(database, NOW).read(null, reading -> reading.named(asked));
      assertThat(subject instanceof Subject.Everything).isEqualTo(command.about().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandHasHelpOfItsOwnWithButtonsThatWork(Verb verb) {
    Reply reply = HelpTopics.about(parse("help " + verb.code()).about());
    assertThat(reply.summary()).isEqualTo("Help: " + verb.code());
    assertThat(buttons(reply)).isNotEmpty().allSatisfy(command -> parse(command));
  }

  @ParameterizedTest
  @EnumSource
  void theOverviewNamesEveryCommand(Verb verb) {
    Reply overview = HelpTopics.about("");
    assertThat(overview.parts().toString()).contains("text=" + verb.code() + ", style=BOLD");
    assertThat(buttons(overview)).allSatisfy(command -> parse(command));
  }

  private static Stream<String> buttons(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Choices.class::isInstance)
        .map(Part.Choices.class::cast)
        .flatMap(choices -> choices.choices().stream())
        .map(Part.Choice::command);
  }

  private static Command parse(String text) {
    return CommandParser.parse(text, NOW.instant().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
