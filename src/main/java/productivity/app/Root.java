package productivity.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Typed alone, the program says what it can do. */
@Command(
    name = "productivity",
    description = "Answers for a programme team: deliverables, deadlines and savings.",
    subcommands = {
      ServeCommand.class,
      PlaygroundCommand.class,
      AskCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      BackupCommand.class,
      DoctorCommand.class,
      RehearseCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "productivity 1.0")
final class Root implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
