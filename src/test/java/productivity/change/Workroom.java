package productivity.change;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import productivity.SampleProgramme;
import productivity.programme.Administrators;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.programme.Workstreams;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.status.ItemKind;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.store.Session;
import productivity.web.SettableClock;

/** The sample programme with an administrator, a lead and a bystander, at a clock that is set. */
public final class Workroom implements AutoCloseable {
  public static final String WORKSPACE = "T0PLAY";
  public static final Person ADMIN = new Person("UADMIN", "Ada Admin");
  public static final Person LEAD = new Person("ULEAD", "Lee Lead");
  public static final Person DEPUTY = new Person("UDEPUTY", "Dee Deputy");
  public static final Person VIEWER = new Person("UVIEWER", "Vic Viewer");

  private static final List<String> TABLES =
      List.of(
          "progress_update",
          "rating",
          "measurement",
          "deliverable",
          "target",
          "deadline",
          "saving",
          "assignment",
          "workstream_channel",
          "subscription",
          "lead_time",
          "digest_pace",
          "office_closure");

  public final SettableClock clock = new SettableClock(Instant.parse("2017-11-01T09:00:00Z"));
  public final Database database;
  public final Changes changes;
  private final AtomicLong deliveries = new AtomicLong();

  public Workroom(Path folder) {
    this(SampleProgramme.open(folder));
  }

  /** Over a database that holds the sample and nothing else. */
  public Workroom(Database sample) {
    database = sample;
    database.write(
        session -> {
          new Programmes(session).claim(WORKSPACE);
          new Administrators(session, programme(session)).add(List.of(ADMIN));
          return null;
        });
    changes = new Changes(database, clock);
  }

  /** As somebody who presses Enter once. */
  public Request by(Person person) {
    return Request.by(person, WORKSPACE, "delivery-" + deliveries.incrementAndGet());
  }

  public Change made(Person person, Operation operation) {
    return ((Outcome.Made) changes.make(by(person).again(), operation)).change();
  }

  /** Makes the lead answer for a workstream, and the deputy stand in. */
  public void assign(String workstream) {
    made(ADMIN, new Operation.Assign(stream(workstream), Capacity.LEAD, LEAD, none()));
    made(ADMIN, new Operation.Assign(stream(workstream), Capacity.DEPUTY, DEPUTY, none()));
  }

  public Subject.Stream stream(String code) {
    return database.read(
        session -> {
          var all = new Workstreams(session, programme(session)).all();
          var found = all.stream().filter(each -> each.code().equals(code)).findFirst();
          return new Subject.Stream(found.orElseThrow(), Workstreams.withDescendants(code, all));
        });
  }

  public static Subject.Item deliverable(String code) {
    return new Subject.Item(ItemKind.DELIVERABLE, code, code);
  }

  public static Subject.Item deadline(String code) {
    return new Subject.Item(ItemKind.DEADLINE, code, code);
  }

  public List<Change> history(String item) {
    return database.read(
        session -> new ChangeLog(session, programme(session), clock).of(item, 100));
  }

  /** Every row that a change can touch, as text. */
  public List<String> rows() {
    return database.read(
        session ->
            TABLES.stream().flatMap(table -> rows(session, table).stream()).sorted().toList());
  }

  private static List<String> rows(Session session, String table) {
    return session
        .handle()
        .createQuery("SELECT * FROM " + table)
        .map((row, context) -> table + text(row))
        .list();
  }

  private static String text(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    StringBuilder text = new StringBuilder();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      text.append(' ').append(columns.getColumnName(at)).append('=');
      text.append(row.getString(at)).append(',');
    }
    return text.toString();
  }

  private static Programme programme(Session session) {
    return new Programmes(session).all().get(0);
  }

  private static java.util.Optional<java.time.LocalDate> none() {
    return java.util.Optional.empty();
  }

  @Override
  public void close() {
    database.close();
  }
}
