package productivity.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import productivity.app.Main.Surroundings;
import productivity.store.Database;

/** Copies the database as it is now; the service may go on meanwhile. */
@Command(
    name = "backup",
    description = "Copy the database to a new file while the service goes on.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
  private Path file = Path.of("backup.db");

  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Database database = surroundings.database()) {
      database.backup(file);
    }
    surroundings.out().println("The copy is in " + file.toAbsolutePath() + ".");
    return 0;
  }
}
