package productivity.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageSizeTest {
  private static final Path PAGE = Path.of("src/main/resources/playground");

  @Test
  void thePageIsSixtyKilobytesAtMost() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isBetween(1L, 60L * 1024);
  }

  @Test
  void isBuiltOfNodesAndNeverOfMarkup() throws IOException {
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file))
            .as("%s", file)
            .doesNotContain(
                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
      }
    }
  }
}
