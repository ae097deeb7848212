package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few real ends of a real process; {@code mvn test-compile exec:java@sendings} makes 500. */
class KilledTest {
  @TempDir Path folder;

  @Test
  void nothingIsLostOrTwiceWhereTheProcessIsKilled() throws IOException, InterruptedException {
    assertThat(new Sendings(5, 40, 20_160_722).run(folder)).isEqualTo(Tally.clean());
  }
}
