package productivity.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, whose time and memory Linux tells. */
final class Server implements AutoCloseable {
  private static final long TICKS_PER_SECOND = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;
  private final Duration startUp;

  private Server(Process process, int port, long startedNanos) {
    this.process = process;
    this.port = port;
    this.startUp = Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  /** Returns after the first signed request that was answered with a 200. */
  static Server start(List<String> command, Map<String, String> environment, int port) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_"));
      builder.environment().putAll(environment);
      Path log = Files.createTempFile("benchmark", ".log");
      builder.redirectOutput(log.toFile());
      long started = System.nanoTime();
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitAnswer(process, port, started, log);
      return new Server(process, port, started);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  Duration startUp() {
    return startUp;
  }

  /** How long the answers to these questions are, on average. */
  int answerBytes(List<String> questions) throws IOException {
    long sum = 0;
    for (String question : questions) {
      sum += ask(port, question);
    }
    return (int) (sum / questions.size());
  }

  double cpuSeconds() {
    // The name, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
    String stat = read("stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS_PER_SECOND;
  }

  /** The most that was resident so far. */
  double residentMegabytes() {
    try (Stream<String> lines = read("status").lines()) {
      String line = lines.filter(each -> each.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Double.parseDouble(line.replaceAll("\\D", "")) / 1_024;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** This Java, with the class path that the benchmark itself runs on. */
  static List<String> java(List<String> flags, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(javaCommand()));
    command.addAll(flags);
    command.addAll(List.of("-cp", ClassPath.own(), main.getName()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return command;
  }

  static String javaCommand() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitAnswer(Process process, int port, long started, Path log)
      throws IOException {
    while (System.nanoTime() - started < PATIENCE.toNanos() && process.isAlive()) {
      try {
        ask(port, "status");
        return;
      } catch (ConnectException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("the server did not start: " + Files.readString(log));
  }

  private static int ask(int port, String question) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    Requests requests = new Requests(List.of(question));
    try (Selector selector = Selector.open();
        Connection connection = new Connection(selector, address, requests)) {
      connection.ask();
      while (!connection.isAnswered()) {
        selector.select(key -> {}, 1_000);
      }
      return connection.bodyLength();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
