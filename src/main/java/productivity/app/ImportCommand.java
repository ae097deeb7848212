package productivity.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productivity.app.Main.Surroundings;
import productivity.intake.Intake;
import productivity.intake.IntakeReport;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.value.Refusal;

/** Takes a programme in from files: all of it, or nothing and every fault. */
@Command(
    name = "import",
    description = "Take a programme in from CSV files, a folder of them, or an Excel workbook.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  static final String SAMPLE = "sample";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE_OR_FOLDER", arity = "0..*", description = "What to import.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--dry-run", description = "Show what would be added and changed; write nothing.")
  private boolean dryRun;

  @Option(names = "--sample", description = "Import the sample programme that comes with this.")
  private boolean sample;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Sheets sheets = sheets();
    try (Database database = Database.open(surroundings.settings().databaseUrl())) {
      IntakeReport report =
          dryRun ? Intake.preview(database, sheets) : Intake.apply(database, sheets);
      var stream = report.isRefused() ? surroundings.err() : surroundings.out();
      report.lines().forEach(stream::println);
      return report.isRefused() ? PlainFailures.REFUSED : 0;
    }
  }

  private Sheets sheets() {
    if (sample && paths.isEmpty()) {
      return Sheets.fromClasspath(SAMPLE);
    }
    if (!sample && !paths.isEmpty()) {
      return Sheets.read(paths);
    }
    throw new Refusal(
        Refusal.Code.INVALID,
        sample
            ? "Give either --sample or files, not both."
            : "Say what to import: a folder of CSV files, an Excel workbook, or --sample.");
  }
}
