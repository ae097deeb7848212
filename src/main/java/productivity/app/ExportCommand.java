package productivity.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import productivity.app.Main.Surroundings;
import productivity.intake.Export;
import productivity.store.Database;

/** Writes the whole programme out in the format that import reads. */
@Command(
    name = "export",
    description = "Write the programme to a folder of CSV files that import reads back.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FOLDER", description = "A new or empty folder.")
  private Path folder = Path.of(".");

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Database database = surroundings.database()) {
      Export.write(database, folder);
    }
    surroundings.out().println("The programme is in " + folder.toAbsolutePath() + ".");
    return 0;
  }
}
