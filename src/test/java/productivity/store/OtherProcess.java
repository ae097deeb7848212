package productivity.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import productivity.programme.Programmes;

/**
 * A service in a process of its own: claims a database, adds a programme for each line it is sent,
 * and ends with its input.
 */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;

  private OtherProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader();
  }

  static OtherProcess claiming(String url) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    OtherProcess other =
        new OtherProcess(
            new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), name(), url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    other.awaitAnswer("claimed");
    return other;
  }

  void create(String programme) throws IOException {
    var writer = process.outputWriter();
    writer.write(programme + "\n");
    writer.flush();
    awaitAnswer("saved");
  }

  /** Ends it as a crash or a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void awaitAnswer(String expected) throws IOException {
    String answer = answers.readLine();
    if (!expected.equals(answer)) {
      throw new IOException("the other process answered " + answer);
    }
  }

  private static String name() {
    return OtherProcess.class.getName();
  }

  public static void main(String[] arguments) throws IOException {
    try (Database database = Database.open(arguments[0]);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      database.claim();
      System.out.println("claimed");
      for (String name = input.readLine(); name != null; name = input.readLine()) {
        add(database, name);
        System.out.println("saved");
      }
    }
  }

  private static void add(Database database, String name) {
    database.write(
        session ->
            new Programmes(session).create(name, ZoneId.of("Europe/London"), "scotland", "deal"));
  }
}
