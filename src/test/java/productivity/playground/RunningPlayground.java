package productivity.playground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.app.Main;

/** The whole program as a person starts it, on any free port and on a known day. */
final class RunningPlayground implements AutoCloseable {
  private static final Pattern OPEN = Pattern.compile("http://localhost:\\d+/");

  private final Process process;
  private final URI address;

  RunningPlayground(String now) {
    try {
      process = start(now);
      address = address(process.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static Process start(String now) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "playground",
            "--now",
            now);
    builder.environment().remove("DATABASE_URL");
    builder.environment().put("PORT", "0");
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static URI address(BufferedReader output) throws IOException {
    String line = String.valueOf(output.readLine());
    Matcher open = OPEN.matcher(line);
    if (!open.find()) {
      throw new IllegalStateException("the first line printed is: " + line);
    }
    return URI.create(open.group());
  }
}
