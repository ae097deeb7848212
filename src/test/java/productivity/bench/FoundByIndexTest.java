package productivity.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.delivery.Address;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Noticeboard;
import productivity.delivery.Outbox;
import productivity.delivery.Planned;
import productivity.reminder.Failures;
import productivity.reminder.Plan;
import productivity.store.Database;

/**
 * What is due is found by an index, however much there is that is not: SQLite's own plan of every
 * statement that planning, sending and asking make.
 */
class FoundByIndexTest {
  private static final Set<String> GROWING = Set.of("deadline", "notice", "notice_item");
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:FROM|JOIN|UPDATE|INTO)\\s+(\\w+)(?:\\s+(?!ON\\b|SET\\b)([a-z]\\w*))?");
  private static final Pattern STEP = Pattern.compile("(SCAN|SEARCH) (\\w+)(.*)");

  @TempDir Path folder;
  private Database database;
  private String url;

  @BeforeEach
  void open() {
    url = SampleProgramme.url(folder);
    database = Database.open(url);
    database.write(session -> ManyDeadlines.fill(session, 5_000));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void planningSendingAndAskingReadNoTableFromEndToEnd() throws SQLException {
    assertThat(readFromEndToEnd()).isEmpty();
  }

  /** Those without which it would not be so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "deadline_by_start",
        "deadline_by_end",
        "notice_to_do",
        "notice_at",
        "notice_to",
        "notice_failed",
        "item_of_notice",
        "item_of_day"
      })
  void withoutItsIndexSomeTableWouldBeReadFromEndToEnd(String index) throws SQLException {
    database.write(session -> session.handle().execute("DROP INDEX " + index));

    assertThat(readFromEndToEnd()).isNotEmpty();
  }

  private List<String> readFromEndToEnd() throws SQLException {
    RecordingDatabase recording = new RecordingDatabase(database);
    work(recording);
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (RecordingDatabase.Statement each : Set.copyOf(recording.noted())) {
        found.addAll(readFromEndToEnd(statement, each.sql()));
      }
    }
    return found;
  }

  private static void work(Database database) {
    Plan plan =
        database.write(
            session -> {
              Plan owed = PlanningCost.plan(session);
              new Outbox(session, ManyDeadlines.programme(session))
                  .reconcile(owed.owed(), Planned.everything(owed.days()));
              return owed;
            });
    assertThat(plan.owed()).isNotEmpty();
    assertThat(PlanningCost.finding(database).dispatch().next()).isPresent();
    Noticeboard board = new Noticeboard(database);
    String workspace = ManyDeadlines.WORKSPACE;
    Notice last = board.lastSentTo(workspace, "C-7").orElseThrow();
    assertThat(board.lastBefore(last)).isPresent();
    assertThat(board.of(workspace, "PC-7")).isNotEmpty();
    assertThat(board.at(workspace, new Address("C-7", "sent-7"))).isPresent();
    assertThat(board.of(workspace, "PC-7", NoticeKind.SNOOZE)).isEmpty();
    assertThat(board.find(workspace, "unknown")).isEmpty();
    assertThat(board.troubled(workspace, "C-7")).isEmpty();
    assertThat(new Failures(database, Clock.systemUTC()).turn()).isFalse();
  }

  private static List<String> readFromEndToEnd(Statement statement, String sql)
      throws SQLException {
    Map<String, Set<String>> tables = tables(sql);
    List<String> found = new ArrayList<>();
    try (ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
      while (plan.next()) {
        String step = plan.getString("detail");
        Matcher matcher = STEP.matcher(step);
        if (matcher.matches()
            && !Collections.disjoint(GROWING, tables.getOrDefault(matcher.group(2), Set.of()))
            && isWhole(matcher.group(1), matcher.group(3))) {
          found.add(step + " in " + sql);
        }
      }
    }
    return found;
  }

  /** To look up a programme alone, or all its days before one, is to read all that it has. */
  private static boolean isWhole(String how, String by) {
    return how.equals("SCAN")
        || by.endsWith("(programme_id=?)")
        || by.endsWith("item_of_day (programme_id=? AND slot_date<?)");
  }

  /** By the name in the statement, which may mean one table here and another there. */
  private static Map<String, Set<String>> tables(String sql) {
    Map<String, Set<String>> tables = new HashMap<>();
    Matcher matcher = NAMED.matcher(sql);
    while (matcher.find()) {
      String name = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
      tables.computeIfAbsent(name, any -> new HashSet<>()).add(matcher.group(1));
    }
    return tables;
  }
}
