package productivity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import productivity.SampleProgramme;
import productivity.delivery.Dispatcher;
import productivity.delivery.Pace;
import productivity.reminder.Plan;
import productivity.reminder.ReminderPlanner;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Measures what it costs to find what is due among ever more deadlines and ever more notices that
 * were sent, of which as many are due each time: the planner's turn, and the dispatcher's without
 * the posts themselves. Prints medians and how many times the first the others are:
 *
 * <pre>
 * mvn -q test-compile exec:java@planning
 * </pre>
 */
public final class PlanningCost {
  private static final int[] SIZES = {1_000, 100_000, 1_000_000};
  private static final int WARM_UP_TURNS = 40;
  private static final int TURNS = 41;
  private static final Clock CLOCK = Clock.fixed(ManyDeadlines.NOW, ZoneOffset.UTC);

  private double firstPlanned;
  private double firstDispatched;

  private PlanningCost() {}

  public static void main(String[] args) throws IOException {
    PlanningCost cost = new PlanningCost();
    for (int size : SIZES) {
      Path folder = Files.createTempDirectory("planning");
      String url = SampleProgramme.url(folder);
      try (Database filling = Database.open(url)) {
        filling.write(session -> ManyDeadlines.fill(session, size));
      }
      // Opened again, so that nothing is still in the log of a transaction as large as no other.
      try (Database database = Database.open(url)) {
        cost.measure(database, size);
      } finally {
        delete(folder);
      }
    }
  }

  private void measure(Database database, int size) {
    double planned = median(() -> database.read(PlanningCost::plan));
    Dispatcher dispatcher = finding(database);
    double dispatched = median(dispatcher::dispatch);
    firstPlanned = firstPlanned == 0 ? planned : firstPlanned;
    firstDispatched = firstDispatched == 0 ? dispatched : firstDispatched;
    System.out.printf(
        Locale.UK,
        "%,9d deadlines, %,d due: planned in %.2f ms, %.2f times the first;%n"
            + "%,9d notices sent, %,d owed: found in %.2f ms, %.2f times the first%n",
        size,
        database.read(PlanningCost::due),
        planned,
        planned / firstPlanned,
        ManyDeadlines.sentBeside(size),
        ManyDeadlines.DUE,
        dispatched,
        dispatched / firstDispatched);
  }

  /** By a clock that stands, a pace's first second never ends: all is found and nothing posted. */
  static Dispatcher finding(Database database) {
    return new Dispatcher(database, CLOCK, new NoMessenger(), new Pace(CLOCK));
  }

  private static double median(Runnable turn) {
    double[] millis = new double[TURNS];
    for (int i = -WARM_UP_TURNS; i < TURNS; i++) {
      long start = System.nanoTime();
      turn.run();
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[TURNS / 2];
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
