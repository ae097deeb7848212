package productivity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import productivity.SampleProgramme;
import productivity.delivery.Dispatcher;
import productivity.delivery.NoMessenger;
import productivity.delivery.Pace;
import productivity.reminder.Plan;
import productivity.reminder.ReminderPlanner;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Measures what it costs to find what is due among ever more deadlines and ever more notices that
 * were sent, of which as many are due each time: the planner's turn, and the dispatcher's without
 * the posts themselves. They take turns, so that what else the machine does falls on all of them.
 * Prints medians and how many times the first the others are:
 *
 * <pre>
 * mvn -q test-compile exec:java@planning
 * </pre>
 */
public final class PlanningCost {
  private static final int[] SIZES = {1_000, 100_000, 1_000_000};
  private static final int WARM_UP_TURNS = 40;
  private static final int TURNS = 41;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final Clock CLOCK = Clock.fixed(ManyDeadlines.NOW, ZoneOffset.UTC);

  private final int size;
  private final Database database;
  private final Dispatcher dispatcher;
  private Latencies planned = new Latencies();
  private Latencies dispatched = new Latencies();

  private PlanningCost(int size, Database database) {
    this.size = size;
    this.database = database;
    this.dispatcher = finding(database);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("planning");
    List<PlanningCost> costs = new ArrayList<>();
    try {
      for (int size : SIZES) {
        costs.add(new PlanningCost(size, filled(folder, size)));
      }
      for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
        costs.forEach(PlanningCost::turn);
      }
      costs.forEach(PlanningCost::forget);
      for (int turn = 0; turn < TURNS; turn++) {
        costs.forEach(PlanningCost::turn);
      }
      costs.forEach(each -> each.print(costs.get(0)));
    } finally {
      costs.forEach(each -> each.database.close());
      delete(folder);
    }
  }

  /** Opened again, so that nothing is still in the log of a transaction as large as no other. */
  private static Database filled(Path folder, int size) {
    String url = SampleProgramme.url(folder);
    try (Database filling = Database.open(url)) {
      filling.write(session -> ManyDeadlines.fill(session, size));
    }
    return Database.open(url);
  }

  private void turn() {
    long start = System.nanoTime();
    database.read(PlanningCost::plan);
    long between = System.nanoTime();
    dispatcher.dispatch();
    planned.add(between - start);
    dispatched.add(System.nanoTime() - between);
  }

  private void forget() {
    planned = new Latencies();
    dispatched = new Latencies();
  }

  private void print(PlanningCost first) {
    System.out.printf(
        Locale.UK,
        "%,9d deadlines, %,d due: planned in %.2f ms, %.2f times the first;%n"
            + "%,9d notices sent, %,d owed: found in %.2f ms, %.2f times the first%n",
        size,
        database.read(PlanningCost::due),
        planned.percentile(50) / NANOS_IN_MILLI,
        1.0 * planned.percentile(50) / first.planned.percentile(50),
        ManyDeadlines.sentBeside(size),
        ManyDeadlines.DUE,
        dispatched.percentile(50) / NANOS_IN_MILLI,
        1.0 * dispatched.percentile(50) / first.dispatched.percentile(50));
  }

  /** By a clock that stands, a pace's first second never ends: all is found and nothing posted. */
  static Dispatcher finding(Database database) {
    return new Dispatcher(database, CLOCK, new NoMessenger(), new Pace(CLOCK));
  }

  static Plan plan(Session session) {
    return new ReminderPlanner(session, ManyDeadlines.programme(session), CLOCK)
        .plan()
        .orElseThrow();
  }

  private static int due(Session session) {
    return plan(session).owed().stream().mapToInt(each -> each.items().size()).sum();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
