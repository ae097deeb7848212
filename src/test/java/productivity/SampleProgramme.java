package productivity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import productivity.intake.Intake;
import productivity.intake.IntakeReport;
import productivity.intake.Sheets;
import productivity.store.Database;

/**
 * Fresh SQLite databases that hold the sample programme. It is imported once per JVM; each database
 * is a copy of that file.
 */
public final class SampleProgramme {
  private static final Path ORIGINAL = build();

  private SampleProgramme() {}

  /** Opens a copy of the sample in a folder of the test's own, such as a {@code @TempDir}. */
  public static Database open(Path folder) {
    return Database.open(url(folder));
  }

  /** The address of a copy of the sample that is not opened yet. */
  public static String url(Path folder) {
    try {
      Path copy = Files.createTempFile(folder, "sample", ".db");
      Files.write(copy, Files.readAllBytes(ORIGINAL));
      return "jdbc:sqlite:" + copy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path build() {
    try {
      Path folder = Files.createTempDirectory("sample");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve("sample.db");
      file.toFile().deleteOnExit();
      try (Database database = Database.open("jdbc:sqlite:" + file)) {
        IntakeReport report = Intake.apply(database, Sheets.fromClasspath("sample"));
        if (report.isRefused()) {
          throw new IllegalStateException(String.join("\n", report.lines()));
        }
      }
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
