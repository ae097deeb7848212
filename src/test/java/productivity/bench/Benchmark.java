package productivity.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the whole way of a question over HTTP, ours from the runnable jar beside a Bolt app that
 * acknowledges the same number of bytes and does nothing:
 *
 * <pre>
 * mvn -q package -DskipTests exec:java@benchmark
 * </pre>
 */
public final class Benchmark {
  /** What the README recommends to run with. */
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-Xmx48m", "-Xss512k", "-XX:TieredStopAtLevel=1");

  private static final Path TARGET = Path.of("target");
  private static final Path JAR = TARGET.resolve("productivity.jar");
  private static final int STARTS = 5;
  private static final List<String> STATUS = List.of("status");
  private static final List<String> DEADLINES = List.of("deadlines next 30 days");

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("benchmark");
    String database = sample(folder);
    try (Server ours = ours(database, archive())) {
      System.out.printf(
          "Java %s, %d processors, %s%n",
          System.getProperty("java.vm.version"),
          Runtime.getRuntime().availableProcessors(),
          String.join(" ", FLAGS));
      compare(ours, "status", STATUS, 8, 64);
      compare(ours, "deadlines next 30 days", DEADLINES, 8, 64);
      compare(ours, "50 questions in turn", Questions.fifty(), 8);
      Updates.measure(ours, folder);
    }
    startUps(database);
  }

  private static void compare(Server ours, String title, List<String> questions, int... connections)
      throws IOException {
    int bytes = ours.answerBytes(questions);
    try (Server bolt = bolt(bytes)) {
      Rounds rounds = new Rounds(ours, bolt, questions);
      rounds.warmUp();
      for (int each : connections) {
        rounds.compare("%s, %,d bytes".formatted(title, bytes), each);
      }
      both("  most resident, MB   ", ours.residentMegabytes(), bolt.residentMegabytes());
    }
  }

  private static void startUps(String database) throws IOException {
    double[] plain = new double[STARTS];
    double[] archived = new double[STARTS];
    double[] bolt = new double[STARTS];
    for (int each = 0; each < STARTS; each++) {
      plain[each] = startUp(ours(database, List.of()));
      archived[each] = startUp(ours(database, archive()));
      bolt[each] = startUp(bolt(6_000));
    }
    both("\nstart to first signed 200, ms", median(plain), median(bolt));
    both("  with " + archive(), median(archived), median(bolt));
  }

  private static double startUp(Server starting) {
    try (Server server = starting) {
      return server.startUp().toMillis();
    }
  }

  /** What the build recorded for a quicker start on this JDK, as the README recommends. */
  private static List<String> archive() {
    Path classes = TARGET.resolve("productivity.jsa");
    Path ahead = TARGET.resolve("productivity.aot");
    if (Files.exists(ahead)) {
      return List.of("-XX:AOTCache=" + ahead);
    }
    return Files.exists(classes) ? List.of("-XX:SharedArchiveFile=" + classes) : List.of();
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }

  private static void both(String what, double ours, double bolt) {
    System.out.printf(Locale.UK, "%s  ours %,10.0f   bolt %,10.0f%n", what, ours, bolt);
  }

  /** The address of a database that holds the sample. */
  static String sample(Path folder) throws IOException, InterruptedException {
    String database = "jdbc:sqlite:" + folder.resolve("sample.db");
    ProcessBuilder builder =
        new ProcessBuilder(Server.javaCommand(), "-jar", JAR.toString(), "import", "--sample");
    builder.environment().put("DATABASE_URL", database);
    int status = builder.inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("the sample could not be imported, status " + status);
    }
    return database;
  }

  static Server ours(String database) throws IOException {
    return ours(database, archive());
  }

  private static Server ours(String database, List<String> archive) throws IOException {
    int port = freePort();
    List<String> command =
        Stream.of(
                List.of(Server.javaCommand()),
                FLAGS,
                archive,
                List.of("-jar", JAR.toString(), "serve", "--now", "2016-07-12T09:00"))
            .flatMap(List::stream)
            .toList();
    Map<String, String> environment =
        Map.of(
            "SLACK_SIGNING_SECRET",
            Requests.SECRET,
            "PORT",
            String.valueOf(port),
            "DATABASE_URL",
            database,
            "PRODUCTIVITY_ADMINS",
            Requests.PERSON);
    return Server.start(command, environment, port);
  }

  private static Server bolt(int bytes) throws IOException {
    int port = freePort();
    List<String> command = Server.java(FLAGS, BoltDoingNothing.class, port, Requests.SECRET, bytes);
    return Server.start(command, Map.of(), port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
