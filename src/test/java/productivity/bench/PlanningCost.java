package productivity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.PreparedBatch;
import productivity.SampleProgramme;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.reminder.Plan;
import productivity.reminder.ReminderPlanner;
import productivity.reminder.Subscription;
import productivity.reminder.Subscriptions;
import productivity.store.Database;
import productivity.store.Session;
import productivity.workday.Workdays;

/**
 * Measures what it costs to find what is due among ever more deadlines, of which as many are due
 * each time. Prints medians and how many times the first the others are:
 *
 * <pre>
 * mvn -q test-compile exec:java@planning
 * </pre>
 */
public final class PlanningCost {
  private static final int[] SIZES = {1_000, 100_000, 1_000_000};
  private static final int DUE = 1_000;
  private static final int CHANNELS = 100;
  private static final int BATCH = 1_000;
  private static final int WARM_UP_TURNS = 40;
  private static final int TURNS = 41;

  /** No Monday, so that nothing is due but what has a lead time. */
  private static final LocalDate TODAY = LocalDate.of(2019, 9, 18);

  private static final int DAYS_UNTIL_THE_REST = 400;
  private static final int DAYS_OF_THE_REST = 9_000;
  private static final List<Integer> LEADS = List.of(0, 1, 5, 10, 20);
  private static final Workdays WORKDAYS = Workdays.of("england-and-wales");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC);

  private PlanningCost() {}

  public static void main(String[] args) throws IOException {
    double first = 0;
    for (int size : SIZES) {
      Path folder = Files.createTempDirectory("planning");
      String url = SampleProgramme.url(folder);
      try (Database filling = Database.open(url)) {
        filling.write(session -> fill(session, size));
      }
      // Opened again, so that nothing is still in the log of a transaction as large as no other.
      try (Database database = Database.open(url)) {
        double median = median(database);
        first = first == 0 ? median : first;
        System.out.printf(
            Locale.UK,
            "%,9d deadlines, %,d due: planned in %.2f ms, %.2f times the first%n",
            size,
            database.read(PlanningCost::due),
            median,
            median / first);
      } finally {
        delete(folder);
      }
    }
  }

  private static double median(Database database) {
    double[] millis = new double[TURNS];
    for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
      long start = System.nanoTime();
      database.read(PlanningCost::plan);
      if (turn >= 0) {
        millis[turn] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[TURNS / 2];
  }

  private static Plan plan(Session session) {
    return new ReminderPlanner(session, programme(session), CLOCK).plan().orElseThrow();
  }

  private static int due(Session session) {
    return plan(session).owed().stream().mapToInt(each -> each.items().size()).sum();
  }

  private static Programme programme(Session session) {
    return new Programmes(session).all().get(0);
  }

  /** The sample's own deadlines give way, so that as many are due at every size. */
  private static int fill(Session session, int deadlines) {
    session.handle().execute("DELETE FROM deadline");
    session.handle().execute("UPDATE deliverable SET due = NULL");
    for (int channel = 0; channel < CHANNELS; channel++) {
      session
          .handle()
          .execute(
              """
              INSERT INTO workstream (programme_id, code, name, theme)
              VALUES (?, ?, 'Workstream', 'cross-cutting')
              """,
              programme(session).id(),
              "W-" + channel);
      new Subscriptions(session, programme(session))
          .add(new Subscription("C-" + channel, "W-" + channel, TODAY));
    }
    for (int from = 0; from < deadlines; from += BATCH) {
      add(session, from);
    }
    return deadlines;
  }

  private static void add(Session session, int from) {
    String sql =
        """
        INSERT INTO deadline
          (programme_id, code, title, workstream, kind, starts, ends, precision, year_inferred)
        VALUES (:p, :code, :title, :workstream, 'report', :day, :day, 'day', false)
        """;
    try (PreparedBatch batch = session.handle().prepareBatch(sql)) {
      long programme = programme(session).id();
      for (int i = from; i < from + BATCH; i++) {
        batch
            .bind("p", programme)
            .bind("code", "PC-" + i)
            .bind("title", "Deadline " + i)
            .bind("workstream", "W-" + i % CHANNELS)
            .bind("day", day(i))
            .add();
      }
      batch.execute();
    }
  }

  private static LocalDate day(int number) {
    return number < DUE
        ? WORKDAYS.plus(TODAY, LEADS.get(number % LEADS.size()))
        : TODAY.plusDays(DAYS_UNTIL_THE_REST + number * 37L % DAYS_OF_THE_REST);
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
