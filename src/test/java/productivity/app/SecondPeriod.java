package productivity.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;

/** EP-2 comes back in the next year's agreement. */
final class SecondPeriod {
  private SecondPeriod() {}

  static void add(String url) {
    try (Database database = Database.open(url)) {
      Path file = Files.createTempDirectory("next").resolve("deliverables.csv");
      Files.writeString(
          file,
          """
          code,reference,period,workstream,title,status
          MOU1819-EP-02,EP-02,2018-19,external-audit,The audit once more,planned
          """,
          StandardCharsets.UTF_8);
      Intake.apply(database, Sheets.read(List.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
