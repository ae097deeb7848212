package productivity.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures updates typed in Slack, each answered once it is on disk, beside what SQLite alone
 * commits to the same disk in turn with them; then what it brings that they share commits:
 *
 * <pre>
 * mvn -q package -DskipTests exec:java@updates
 * </pre>
 */
public final class Updates {
  private static final int ROUNDS = 5;
  private static final int ROUND_MILLIS = 3_000;
  private static final int[] CONNECTIONS = {1, 8, 64};
  private static final String UPDATE =
      "update EP-3 green 15 councils, over £26.8m; contract " + Requests.NEW + " is signed";

  /** Only what was saved has a way back. */
  private static final String SAVED = "\"undo\"";

  private final Server server;
  private final Commits commits;

  private Updates(Server server, Commits commits) {
    this.server = server;
    this.commits = commits;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("updates");
    String database = Benchmark.sample(folder);
    try (Server server = Benchmark.ours(database)) {
      measure(server, folder);
    }
    try (Sharing sharing = new Sharing(Files.createDirectory(folder.resolve("sharing")))) {
      sharing.warmUp(ROUND_MILLIS);
      for (int threads : CONNECTIONS) {
        sharing.compare(threads, ROUND_MILLIS);
      }
    }
  }

  /** The folder is on the disk that the server's database is on. */
  static void measure(Server server, Path folder) throws SQLException {
    try (Commits commits = new Commits(folder)) {
      Updates updates = new Updates(server, commits);
      updates.load(8, 2 * ROUND_MILLIS);
      commits.perSecond(ROUND_MILLIS);
      for (int connections : CONNECTIONS) {
        updates.compare(connections);
      }
    }
  }

  private void compare(int connections) throws SQLException {
    List<Double> bare = new ArrayList<>();
    List<Figures> ours = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      bare.add(commits.perSecond(ROUND_MILLIS));
      ours.add(load(connections, ROUND_MILLIS));
    }
    double updates = Rounds.median(ours, Figures::perSecond);
    double alone = bare.stream().sorted().toList().get(ROUNDS / 2);
    System.out.printf(
        Locale.UK,
        "updates, %2d connections  %,8.0f a second   bare commits %,8.0f   ratio %.2f   p50 %.1f ms"
            + "   p99 %.1f ms   failed %.0f%n",
        connections,
        updates,
        alone,
        updates / alone,
        Rounds.median(ours, Figures::p50),
        Rounds.median(ours, Figures::p99),
        ours.stream().mapToDouble(Figures::failed).sum());
  }

  private Figures load(int connections, int millis) {
    return Load.on(server, connections, millis, List.of(UPDATE), SAVED);
  }
}
