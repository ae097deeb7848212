package productivity.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import productivity.bench.ClassPath;

/** A program in a process of its own, which says how far it has come and may be killed at it. */
final class OwnProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader words;

  private OwnProcess(Process process) {
    this.process = process;
    this.words = process.inputReader();
  }

  static OwnProcess start(Class<?> program, List<String> arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                ClassPath.own(),
                program.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    return new OwnProcess(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Waits for one of some words; empty where it ended without saying any. */
  String hear(String... any) throws IOException {
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (List.of(any).contains(line)) {
        return line;
      }
    }
    return "";
  }

  /** Ends it as a crash or a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
