package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide tells people to type is understood, and can be done on the sample. */
class UserGuideTest {
  private static final String COMMAND = "/productivity ";

  @TempDir static Path folder;

  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("src/docs/user-guide.md")).stream()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()))
        .map(text -> text.replaceAll("@(\\w+)", "<@U0$1|$1>").replace("<@U0ada", "<@U0ADA"))
        .map(text -> text.replace("<@U0ben", "<@U0BEN"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void tellsWhatIsUnderstood(String text) {
    assertThat(office.type(Office.ADMIN, text).text())
        .doesNotContain("Nothing was", "not understood", "Did you mean", "This is what you typed");
  }
}
