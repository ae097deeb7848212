package productivity.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;

/** The sample programme in a database of its own, in a temporary folder that goes with it. */
record SampleDatabase(Path folder) implements AutoCloseable {
  static SampleDatabase create() {
    try {
      SampleDatabase sample = new SampleDatabase(Files.createTempDirectory("productivity"));
      try (Database database = Database.open(sample.url())) {
        Intake.apply(database, Sheets.fromClasspath(ImportCommand.SAMPLE));
      }
      return sample;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String url() {
    return "jdbc:sqlite:" + folder.resolve("sample.db");
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
