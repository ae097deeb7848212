package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import productivity.SampleProgramme;
import productivity.playground.page.Manifest;
import productivity.playground.page.Manifest.Example;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.status.ReadModel;
import productivity.store.Database;

/** What the playground says of the app, against what the app tells Slack and what it answers. */
class PlaygroundManifestTest {
  private static final Manifest MANIFEST = PlaygroundManifest.of();

  @TempDir Path folder;

  @Test
  void saysWhatTheAppTellsSlack() throws IOException {
    Object yaml = new Yaml().load(Files.readString(Path.of("manifest.yml")));
    JsonObject manifest = new Gson().toJsonTree(yaml).getAsJsonObject();
    JsonObject features = manifest.getAsJsonObject("features");
    JsonObject command = features.getAsJsonArray("slash_commands").get(0).getAsJsonObject();
    JsonObject events = manifest.getAsJsonObject("settings").getAsJsonObject("event_subscriptions");

    assertThat(new Gson().toJsonTree(MANIFEST.events()).getAsJsonArray())
        .containsExactlyInAnyOrderElementsOf(events.getAsJsonArray("bot_events"));
    assertThat(MANIFEST.commands().get(0).command())
        .isEqualTo(command.get("command").getAsString());
    assertThat(MANIFEST.commands().get(0).hint())
        .isEqualTo(command.get("usage_hint").getAsString());
  }

  static List<Example> examples() {
    return PlaygroundManifest.EXAMPLES;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void suggestsOnlyWhatIsUnderstood(Example example) {
    try (Database database = SampleProgramme.open(folder)) {
      Answers answers = new Answers(new ReadModel(database, StartingClock.at(null)));

      assertThat(answers.answer(Question.fromTerminal(example.text())).text()).isNotBlank();
    }
  }
}
