package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Programmes;
import productivity.store.Database;

class DatabaseHealthTest {
  @TempDir Path folder;

  @Test
  void findsThatTheFileWasDamagedSinceItWasOpened() throws IOException {
    Path file = folder.resolve("store.db");
    fill(file);
    try (Database database = Database.open("jdbc:sqlite:" + file)) {
      damage(file);

      assertThat(new DatabaseHealth(database).check().orElse("")).contains("damaged");
    }
  }

  @Test
  void findsNothingWrongWithAWholeFile() {
    Path file = folder.resolve("store.db");
    fill(file);
    try (Database database = Database.open("jdbc:sqlite:" + file)) {
      assertThat(new DatabaseHealth(database).check()).isEmpty();
    }
  }

  private static void fill(Path file) {
    try (Database database = Database.open("jdbc:sqlite:" + file)) {
      database.write(
          session ->
              new Programmes(session)
                  .create("P".repeat(9_000), ZoneId.of("Europe/London"), "scotland", "deal"));
    }
  }

  /** All pages but the first, which holds the schema. */
  private static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 4096) {
        bytes.seek(at);
        bytes.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
      }
    }
  }
}
