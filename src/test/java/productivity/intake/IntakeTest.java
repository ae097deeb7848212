package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.store.Database;
import productivity.value.Refusal;

class IntakeTest {
  private static final String METRICS = "code,name,workstream,value,unit,qualifier,kind,as_at";

  @TempDir Path temp;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + temp.resolve("intake.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void importsTheSampleWholeAndChangesNothingTheSecondTime() {
    try (Database sample = SampleProgramme.open(temp)) {
      Object before = sample.version();

      IntakeReport again = Intake.apply(sample, Sheets.fromClasspath("sample"));

      assertThat(again.faults()).isEmpty();
      assertThat(again.added() + again.changed()).isZero();
      // Who may change what from chat is known by the people of one workspace only.
      assertThat(again.sheets())
          .extracting(SheetChanges::sheet)
          .containsExactlyElementsOf(
              Format.SHEETS.stream()
                  .map(Sheet::name)
                  .filter(name -> !name.equals("assignments"))
                  .toList());
      assertThat(again.lines()).endsWith("Everything is there already. Nothing was changed.");
      assertThat(sample.version()).isEqualTo(before);
    }
  }

  @Test
  void losesNoFactOfTheSample() {
    try (Database sample = SampleProgramme.open(temp)) {
      assertThat(rows(sample, "workstream")).isEqualTo(78);
      assertThat(rows(sample, "deliverable")).isEqualTo(220);
      assertThat(rows(sample, "deadline")).isEqualTo(151);
      assertThat(rows(sample, "saving")).isEqualTo(78);
      assertThat(rows(sample, "partnership")).isEqualTo(56);
      assertThat(rows(sample, "partnership_member")).isEqualTo(217);
      assertThat(rows(sample, "metric")).isEqualTo(227);
      assertThat(rows(sample, "progress_update")).isEqualTo(86);
      assertThat(rows(sample, "meeting")).isEqualTo(17);
      assertThat(rows(sample, "decision")).isEqualTo(34);
    }
  }

  @Test
  void showsWhatItWouldDoAndWritesNothing() {
    Intake.apply(database, programme().with("metrics.csv", METRICS, metric("M-1", 5)).sheets());
    Sheets sheets =
        Folder.empty(temp)
            .with("metrics.csv", METRICS, metric("M-1", 7), metric("M-2", 1))
            .sheets();
    Object before = database.version();

    IntakeReport report = Intake.preview(database, sheets);

    assertThat(report.lines())
        .containsExactly(
            "metrics: 1 to add, 1 to change, 0 the same",
            "  add M-2",
            "  change M-1",
            "    value: 5 → 7",
            "",
            "This was a trial run: 1 row to add and 1 to change.");
    assertThat(database.version()).isEqualTo(before);

    IntakeReport applied = Intake.apply(database, sheets);
    assertThat(applied.lines()).endsWith("Imported: 1 row added and 1 changed.");
    assertThat(rows(database, "metric")).isEqualTo(2);
  }

  @Test
  void leavesRowsAndColumnsThatTheFilesDoNotHave() {
    Intake.apply(
        database,
        programme()
            .with("metrics.csv", METRICS + ",dimension", metric("M-1", 5) + ",north")
            .sheets());
    Sheets sheets = Folder.empty(temp).with("metrics.csv", METRICS, metric("M-2", 1)).sheets();

    IntakeReport report = Intake.apply(database, sheets);

    assertThat(report.sheets().get(0).notInFile()).isOne();
    Intake.apply(
        database, Folder.empty(temp).with("metrics.csv", METRICS, metric("M-1", 6)).sheets());
    assertThat(text("SELECT dimension FROM metric WHERE code = 'M-1'")).isEqualTo("north");
    assertThat(text("SELECT value FROM metric WHERE code = 'M-1'")).isEqualTo("6");
  }

  @Test
  void takesAChildBeforeItsParentAndAParentThatIsStored() {
    Sheets childFirst =
        programme()
            .with(
                "workstreams.csv",
                "code,name,theme,parent",
                "surveys,Surveys,places,estates",
                "estates,Estates,places,")
            .sheets();
    Sheets later =
        Folder.empty(temp)
            .with("workstreams.csv", "code,name,theme,parent", "sales,Sales,places,estates")
            .sheets();

    assertThat(Intake.apply(database, childFirst).faults()).isEmpty();
    assertThat(Intake.apply(database, later).faults()).isEmpty();

    assertThat(text("SELECT parent FROM workstream WHERE code = 'surveys'")).isEqualTo("estates");
    assertThat(text("SELECT parent FROM workstream WHERE code = 'sales'")).isEqualTo("estates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void readsBothLineEndsWithAndWithoutAByteOrderMark(String end) {
    for (String mark : List.of("", "\uFEFF")) {
      String csv =
          mark + METRICS + ",dimension" + end + metric("M-1", 5) + ",\"two" + end + "lines £\"";
      Folder folder = programme().with("metrics.csv", csv.getBytes(StandardCharsets.UTF_8));

      assertThat(Intake.apply(database, folder.sheets()).faults()).isEmpty();

      assertThat(text("SELECT dimension FROM metric")).isEqualTo("two\nlines £");
    }
  }

  @Test
  void needsAProgrammeInAnEmptyDatabase() {
    Sheets sheets = Folder.empty(temp).with("workstreams.csv", "code,name,theme").sheets();

    assertThat(Intake.check(database, sheets).toString()).contains("the sheet programme");
  }

  @Test
  void changesTheProgrammeItself() {
    Intake.apply(database, programme().sheets());

    Sheets renamed =
        Folder.empty(temp)
            .with("programme.csv", "name,zone,nation,agreement", "New,Europe/London,scotland,deal")
            .sheets();

    assertThat(Intake.apply(database, renamed).changed()).isOne();
    assertThat(text("SELECT name FROM programme")).isEqualTo("New");
  }

  @Test
  void keepsTheBankHolidaysOfEnglandAndWalesWhereNothingIsSaid() {
    Folder silent =
        Folder.empty(temp).with("programme.csv", "name,zone,agreement", "A,Europe/London,deal");
    Intake.apply(database, silent.sheets());
    assertThat(text("SELECT nation FROM programme")).isEqualTo("england-and-wales");

    Intake.apply(database, Folder.withProgramme(temp).sheets());
    Intake.apply(database, silent.sheets());
    assertThat(text("SELECT nation FROM programme")).isEqualTo("scotland");

    Folder emptied =
        Folder.empty(temp)
            .with("programme.csv", "name,zone,nation,agreement", "A,Europe/London,,deal");
    Intake.apply(database, emptied.sheets());
    assertThat(text("SELECT nation FROM programme")).isEqualTo("england-and-wales");
  }

  @Test
  void saysThatAFolderIsNotThere() {
    assertThatThrownBy(() -> Sheets.read(List.of(temp.resolve("none.csv"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be read");
  }

  private Folder programme() {
    return Folder.withProgramme(temp);
  }

  private static String metric(String code, int value) {
    return code + ",Visits,estates," + value + ",visits,exactly,actual,2016-07";
  }

  private String text(String sql) {
    return database.read(session -> session.handle().createQuery(sql).mapTo(String.class).one());
  }

  private static int rows(Database database, String table) {
    return database.<Integer>read(
        session ->
            session.handle().createQuery("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
  }
}
