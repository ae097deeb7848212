package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.app.Main.Surroundings;
import productivity.playground.FakeSlack;
import productivity.store.Database;

class MainTest {
  private static final String NOVEMBER = "2017-11-01T09:00";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void asksWhatSlackWouldAsk() {
    assertThat(onSample("ask", "--now", NOVEMBER, "show", "EP-3")).isZero();

    assertThat(printed())
        .contains("£26.8 million contributing towards at least £25 million (107%)")
        .contains("15 of at least 25 councils (60%)")
        .contains("🟢 Green");
  }

  @Test
  void asksAnEmptyDatabaseAndIsToldWhatToDo() {
    Database.open("jdbc:sqlite:" + folder.resolve("empty.db")).close();

    assertThat(run(empty(), "ask")).isZero();
    assertThat(printed()).contains("There is no programme here yet", "import --sample");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask status", "export out", "backup copy.db"})
  void makesNoDatabaseOnlyToReadIt(String command) {
    assertThat(run(empty(), command.split(" "))).isEqualTo(2);

    assertThat(complained()).contains("There is no database at", "empty.db", "import --sample");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void importsTheSampleOnceAndChangesNothingTheSecondTime() {
    Map<String, String> database = empty();
    assertThat(run(database, "import", "--sample")).isZero();
    assertThat(printed()).contains("Imported:");

    assertThat(run(database, "import", "--sample")).isZero();
    assertThat(printed()).contains("Nothing was changed");
  }

  @Test
  void refusesFaultyFilesWithStatusTwoAndNamesEachFault() throws IOException {
    Path file = folder.resolve("deadlines.csv");
    Files.writeString(
        file,
        """
        code,title,workstream,kind,starts,ends,precision,year_inferred
        D-1,Good,digital,launch,2017-01-01,2017-01-01,day,false
        D-2,Bad,nowhere,lunch,2017-02-31,2017-01-01,day,perhaps
        """,
        StandardCharsets.UTF_8);

    assertThat(onSample("import", file.toString())).isEqualTo(2);

    assertThat(complained())
        .contains("nowhere", "lunch", "2017-02-31", "perhaps", "Nothing was imported");
    assertThat(onSample("ask", "--now", NOVEMBER, "show D-1")).isZero();
    assertThat(printed()).doesNotContain("Good");
  }

  @Test
  void saysWhatToImportWhereNothingIsGiven() {
    assertThat(onSample("import")).isEqualTo(2);
    assertThat(complained()).contains("Say what to import");
  }

  @Test
  void exportsWhatImportReadsBack() {
    Path exported = folder.resolve("exported");
    assertThat(onSample("export", exported.toString())).isZero();

    Map<String, String> database = empty();
    assertThat(run(database, "import", exported.toString())).isZero();
    assertThat(run(database, "ask", "--now", NOVEMBER, "show EP-3")).isZero();
    assertThat(printed()).contains("£26.8 million");
  }

  @Test
  void backsUpToANewFileOnly() {
    String copy = folder.resolve("copy.db").toString();

    assertThat(onSample("backup", copy)).isZero();
    assertThat(run(Map.of("DATABASE_URL", "jdbc:sqlite:" + copy), "ask", "show EP-3")).isZero();
    assertThat(printed()).contains("Productivity experts");
    assertThat(onSample("backup", copy)).isEqualTo(2);
  }

  @Test
  void refusesToServeWithoutASigningSecret() {
    assertThat(onSample("serve")).isEqualTo(2);
    assertThat(complained()).contains("SLACK_SIGNING_SECRET is not set");
  }

  @Test
  void namesEverySettingThatIsWrongAtOnce() {
    Map<String, String> wrong =
        Map.of("PORT", "x", "SLACK_API_URL", "ftp://a", "PRODUCTIVITY_ESCALATION_DAYS", "ten");
    assertThat(run(wrong, "doctor")).isEqualTo(2);
    assertThat(complained())
        .contains(
            "PORT is 'x'",
            "SLACK_API_URL is 'ftp://a'",
            "PRODUCTIVITY_ESCALATION_DAYS is 'ten'; it must be a whole number from 1 to 250.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "251", "1.5", "10 days", "99999999999"})
  void refusesToStartWithAnEscalationThatIsNoNumberOfDays(String days) {
    Map<String, String> environment = new HashMap<>(sample());
    environment.put("SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5");
    environment.put("PRODUCTIVITY_ESCALATION_DAYS", days);

    assertThat(run(environment, "serve")).isEqualTo(2);
    assertThat(complained())
        .contains("PRODUCTIVITY_ESCALATION_DAYS is '%s'; it must be".formatted(days));
  }

  @Test
  void saysWhenTheAdministratorsAreToldOfWhatIsOverdue() {
    onSample("doctor");
    assertThat(printed()).contains("goes to the administrators after 10 working days");
    run(Map.of("PRODUCTIVITY_ESCALATION_DAYS", "1"), "doctor");
    assertThat(printed()).contains("goes to the administrators after 1 working day");
  }

  @Test
  void examinesTheSettingsTheDatabaseAndTheWayToSlack() throws Exception {
    try (FakeSlack slack = FakeSlack.start(0)) {
      Map<String, String> environment = new HashMap<>(sample());
      environment.put("SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5");
      environment.put("SLACK_BOT_TOKEN", "xoxb-1");
      environment.put("PRODUCTIVITY_ADMINS", "U012AB3CD, W4EFG5HIJ");
      environment.put("SLACK_API_URL", slack.apiUrl().toString());

      assertThat(run(environment, "doctor")).isZero();
      assertThat(printed())
          .contains(
              "OK       Database: Local government productivity programme",
              "OK       Administrators: 2 named in PRODUCTIVITY_ADMINS",
              "OK       Slack: ")
          .doesNotContain("8f742231", "xoxb");
    }
    assertThat(run(empty(), "doctor")).isEqualTo(1);
    assertThat(folder.resolve("empty.db")).doesNotExist();
    assertThat(printed())
        .contains("PROBLEM  Database", "PROBLEM  Slack: SLACK_BOT_TOKEN is not set");
  }

  @Test
  void saysThatNobodyCanChangeAnythingYet() {
    assertThat(onSample("doctor")).isEqualTo(1);
    assertThat(printed())
        .contains("PROBLEM  Administrators: there are none", "PRODUCTIVITY_ADMINS");
    assertThat(run(Map.of("PRODUCTIVITY_ADMINS", "ada@example.org"), "doctor")).isEqualTo(2);
    assertThat(complained()).contains("'ada@example.org', which is no Slack member ID");
  }

  @Test
  void changesNothingFromATerminal() {
    assertThat(onSample("ask", "update EP-3 red; never")).isZero();
    assertThat(printed())
        .contains(
            "Changes are made in Slack", "Type it there: /productivity update EP-3 red; never");
    assertThat(onSample("ask", "history EP-3")).isZero();
    assertThat(printed()).contains("Nothing was changed here from Slack yet: EP-3");
  }

  private int onSample(String... arguments) {
    return run(sample(), arguments);
  }

  private Map<String, String> sample() {
    return Map.of("DATABASE_URL", SampleProgramme.url(folder));
  }

  private Map<String, String> empty() {
    return Map.of("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("empty.db"));
  }

  private int run(Map<String, String> environment, String... arguments) {
    out.reset();
    err.reset();
    return Main.run(new Surroundings(environment, utf8(out), utf8(err)), arguments);
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
