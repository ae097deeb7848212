package productivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jdbi.v3.core.statement.PreparedBatch;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Makes a programme as large as a test asks: deliverables with ratings, deadlines and updates, the
 * same every time, spread over the programme's own workstreams and seven financial years.
 */
public final class LargeProgramme {
  private static final int BATCH = 1_000;
  private static final int YEARS = 7;
  private static final LocalDate START = LocalDate.of(2012, 4, 1);
  private static final List<String> RATINGS = List.of("green", "green", "amber", "red", "blue");
  private static final List<String> KINDS = List.of("report", "milestone", "decision", "event");

  private final Session session;
  private final long programme;
  private final List<String> workstreams;

  private LargeProgramme(Session session) {
    this.session = session;
    this.programme = new Programmes(session).only().orElseThrow().id();
    this.workstreams =
        session
            .handle()
            .createQuery("SELECT code FROM workstream WHERE programme_id = :p ORDER BY code")
            .bind("p", programme)
            .mapTo(String.class)
            .list();
  }

  /** Adds to the only programme of a database, which has workstreams already. */
  public static void addTo(Database database, int deliverables, int deadlines, int updates) {
    database.write(
        session -> {
          LargeProgramme large = new LargeProgramme(session);
          large.addDeliverables(deliverables);
          large.addDeadlines(deadlines, deliverables);
          large.addUpdates(updates, deliverables);
          return deliverables;
        });
  }

  private void addDeliverables(int count) {
    addAll(
        """
        INSERT INTO deliverable
          (programme_id, code, reference, period, workstream, title, status, status_as_at)
        VALUES (:p, :code, :code, :period, :workstream, :title, 'in-progress', :day)
        """,
        count,
        i ->
            Map.of(
                "code", deliverable(i),
                "period", period(i),
                "workstream", workstream(i),
                "title", "Promise " + i + " of the large programme",
                "day", day(i).toString()));
    addAll(
        """
        INSERT INTO rating (programme_id, deliverable, position, rating, as_at)
        VALUES (:p, :code, 1, :rating, :day)
        """,
        count,
        i ->
            Map.of(
                "code", deliverable(i),
                "rating", RATINGS.get(i % RATINGS.size()),
                "day", day(i).toString()));
  }

  private void addDeadlines(int count, int deliverables) {
    addAll(
        """
        INSERT INTO deadline
          (programme_id, code, title, workstream, kind, starts, ends, precision, year_inferred,
           deliverable)
        VALUES (:p, :code, :title, :workstream, :kind, :day, :day, 'day', :no, :deliverable)
        """,
        count,
        i ->
            Map.of(
                "code", "LD-" + i,
                "title", "Deadline " + i + " of the large programme",
                "workstream", workstream(i % deliverables),
                "kind", KINDS.get(i % KINDS.size()),
                "day", day(i),
                "no", false,
                "deliverable", deliverable(i % deliverables)));
  }

  private void addUpdates(int count, int deliverables) {
    addAll(
        """
        INSERT INTO progress_update
          (programme_id, code, workstream, deliverable, starts, ends, precision, note)
        VALUES (:p, :code, :workstream, :deliverable, :day, :day, 'day', :note)
        """,
        count,
        i ->
            Map.of(
                "code", "LU-" + i,
                "workstream", workstream(i % deliverables),
                "deliverable", deliverable(i % deliverables),
                "day", day(i),
                "note", "Update " + i + ": work goes on as planned and the next step is agreed."));
  }

  private void addAll(String sql, int count, IntFunction<Map<String, ?>> row) {
    for (int from = 0; from < count; from += BATCH) {
      try (PreparedBatch batch = session.handle().prepareBatch(sql)) {
        for (int i = from; i < Math.min(count, from + BATCH); i++) {
          batch.bind("p", programme).bindMap(row.apply(i)).add();
        }
        batch.execute();
      }
    }
  }

  private String workstream(int number) {
    return workstreams.get(number % workstreams.size());
  }

  private static String deliverable(int number) {
    return "LP-" + number;
  }

  private static String period(int number) {
    int year = START.getYear() + number % YEARS;
    return "%d-%02d".formatted(year, (year + 1) % 100);
  }

  /** Every day of the seven years in turn, so that each has about as much on it. */
  private static LocalDate day(int number) {
    return START.plusDays(number * 37L % (YEARS * 365L));
  }
}
