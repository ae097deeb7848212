package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.store.Database;

/** Each fault is named by file, line, column, value and what was expected; none is written. */
class FaultsTest {
  private static final String DEADLINES =
      "code,title,workstream,kind,starts,ends,precision,year_inferred";

  @TempDir Path temp;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + temp.resolve("faults.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D 1,Plan,estates,report,2016-07-29,2016-07-29,day,true | code: found “D 1”",
        "D-1,,estates,report,2016-07-29,2016-07-29,day,true | title: it is empty",
        "D-1,Plan,estate,report,2016-07-29,2016-07-29,day,true"
            + " | workstream: found “estate”; expected a row of the sheet workstreams.",
        "D-1,Plan,estates,party,2016-07-29,2016-07-29,day,true | kind: found “party”; expected one of",
        "D-1,Plan,estates,report,29/7/2016,2016-07-29,day,true"
            + " | starts: found “29/7/2016”; expected a date such as 2016-07-29.",
        "D-1,Plan,estates,report,2016-02-30,2016-03-01,day,true | starts: found “2016-02-30”",
        "D-1,Plan,estates,report,2016-07-29,2016-07-28,day,true"
            + " | ends: found “2016-07-28”; expected a date not before starts.",
        "D-1,Plan,estates,report,2016-07-29,,day,true | ends: it is empty; expected a value together",
        "D-1,Plan,estates,report,,,month,true"
            + " | precision: found “month”; expected event or recurring where there are no dates.",
        "D-1,Plan,estates,report,2016-07-29,2016-07-29,day,perhaps | year_inferred: found “perhaps”",
        "D-1,Plan,estates,report,2016-07-29,2016-07-29,day | the row has 7 cells, the heading 8."
      })
  void namesTheCellAndWhatWasExpected(String row, String expected) {
    Folder folder = Folder.withProgramme(temp).with("deadlines.csv", DEADLINES, row);

    assertThat(faults(folder))
        .singleElement()
        .asString()
        .startsWith("deadlines.csv, line 2")
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "7.555,7.555",
    "'1,000',“1,000”",
    "£5,“£5”",
    "-,“-”",
    "1e3,“1e3”",
    "99999999999999,“9999999"
  })
  void takesOnlyPlainAmounts(String amount, String shown) {
    Folder folder =
        Folder.withProgramme(temp)
            .with(
                "funding_rounds.csv",
                "code,name,workstream,ceiling",
                "R-1,Round,estates,\"" + amount + "\"");

    assertThat(faults(folder))
        .singleElement()
        .asString()
        .contains("ceiling: found")
        .contains(shown);
  }

  @Test
  void namesAKeyThatIsUsedTwiceAndBothLines() {
    Folder folder =
        Folder.withProgramme(temp)
            .with("workstreams.csv", "code,name,theme", "estates,E,p", "other,O,p", "estates,E,p");

    assertThat(faults(folder))
        .containsExactly(
            "workstreams.csv, line 4, code: found “estates”;"
                + " expected a value not used before; line 2 has the same.");
  }

  @Test
  void namesParentsThatGoRoundInACircleAlsoThroughStoredRows() {
    Intake.apply(
        database,
        Folder.withProgramme(temp)
            .with(
                "workstreams.csv", "code,name,theme,parent", "estates,E,p,", "surveys,S,p,estates")
            .sheets());
    Folder closing =
        Folder.empty(temp)
            .with(
                "workstreams.csv", "code,name,theme,parent", "estates,E,p,surveys", "own,O,p,own");

    assertThat(faults(closing))
        .hasSize(2)
        .allMatch(fault -> fault.contains("expected a row that does not lead back to this one"));
  }

  @Test
  void namesRangesThatAreUpsideDown() {
    Folder folder =
        Folder.withProgramme(temp)
            .with(
                "savings.csv",
                "code,description,workstream,amount_low,amount_high,qualifier,basis,frequency,type,"
                    + "as_at,per_unit",
                "S-1,Cut,estates,9,8.99,range,target,annual,income,2016,false",
                "S-2,Cut,estates,9,10,range,target,annual,income,2016,false");

    assertThat(faults(folder))
        .containsExactly(
            "savings.csv, line 2, amount_high: found “8.99”; expected an amount not below"
                + " amount_low.");
  }

  @Test
  void namesATargetThatTheDeliverableDoesNotHave() {
    Folder folder =
        Folder.withProgramme(temp)
            .with(
                "deliverables.csv",
                "code,period,workstream,title,status",
                "EP-1,2016-17,estates,Save,planned")
            .with("targets.csv", "deliverable,position,comparator", "EP-1,1,at-least")
            .with(
                "measurements.csv",
                "deliverable,position,target,as_at",
                "EP-1,1,1,2016-07",
                "EP-1,2,2,2016-07");

    assertThat(faults(folder))
        .containsExactly(
            "measurements.csv, line 3, target: found “2”; expected a row of the sheet targets.");
  }

  @Test
  void namesUnknownFilesAndColumnsAndMissingOnes() {
    Folder folder =
        Folder.withProgramme(temp)
            .with("workstreams.csv", "code,name,colour,name", "estates,Estates,red,again")
            .with("colours.csv", "code", "red")
            .with("notes.txt", "hello");

    assertThat(faults(folder))
        .hasSize(5)
        .anyMatch(fault -> fault.startsWith("colours.csv: there is no such sheet"))
        .anyMatch(fault -> fault.startsWith("notes.txt: only .csv files and .xlsx workbooks"))
        .anyMatch(fault -> fault.contains("heading: found “colour”; expected one of the columns"))
        .anyMatch(fault -> fault.contains("heading: found “name”; expected each column once"))
        .anyMatch(fault -> fault.contains("line 1: the column theme is missing"));
  }

  @Test
  void saysWhichLineIsNotInUtf8() {
    byte[] latin =
        "code,name,theme\nestates,Estates,p\ncafe,Café,p\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "code,name,theme\n".getBytes(StandardCharsets.UTF_16);

    assertThat(faults(Folder.withProgramme(temp).with("workstreams.csv", latin)))
        .singleElement()
        .asString()
        .startsWith("workstreams.csv, line 3: the file is not in UTF-8");
    assertThat(faults(Folder.withProgramme(temp).with("workstreams.csv", wide)))
        .singleElement()
        .asString()
        .contains("not in UTF-8");
  }

  @Test
  void saysWhereAQuotationMarkIsWrong() {
    Folder folder =
        Folder.withProgramme(temp)
            .with("workstreams.csv", "code,name,theme", "a,A,p", "b,\"B,p", "c,C,p");

    assertThat(faults(folder)).singleElement().asString().contains("line 3: a quotation mark");
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    Folder folder =
        Folder.withProgramme(temp)
            .with(
                "workstreams.csv",
                "code,name,theme,lead",
                "a,A,p,\"one\r\ntwo\"",
                "",
                "b c,B,p,\"x\"");

    assertThat(faults(folder))
        .singleElement()
        .asString()
        .startsWith("workstreams.csv, line 5, code");
  }

  @Test
  void findsHundredsOfFaultsInOneGoAndWritesNothing() {
    String[] rows =
        Stream.concat(
                Stream.of(DEADLINES),
                IntStream.range(0, 300)
                    .mapToObj(i -> "D-" + i + ",Plan,nowhere,party,29/7/2016,,day,true"))
            .toArray(String[]::new);
    Folder folder = Folder.withProgramme(temp).with("deadlines.csv", rows);
    Object before = database.version();

    IntakeReport report = Intake.apply(database, folder.sheets());

    assertThat(report.isRefused()).isTrue();
    assertThat(report.faults()).hasSize(900);
    assertThat(report.lines()).endsWith("900 faults were found. Nothing was imported.");
    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void doesNotBlameOneSheetForTheFaultsOfAnother() {
    Folder folder =
        Folder.withProgramme(temp)
            .with("workstreams.csv", "code,name", "estates,Estates")
            .with("deadlines.csv", DEADLINES, "D-1,Plan,estates,report,,,event,true");

    assertThat(faults(folder))
        .containsExactly("workstreams.csv, line 1: the column theme is missing.");

    Folder faultyRow =
        Folder.withProgramme(temp)
            .with("workstreams.csv", "code,name,theme", "estates,,places")
            .with("deadlines.csv", DEADLINES, "D-1,Plan,estates,report,,,event,true");
    assertThat(faults(faultyRow)).singleElement().asString().contains("line 2, name: it is empty");
  }

  @Test
  void refusesControlCharactersAndTextThatIsTooLong() {
    Folder folder =
        Folder.withProgramme(temp)
            .with(
                "workstreams.csv", "code,name,theme", "a,\u0000,p", "b," + "x".repeat(201) + ",p");

    assertThat(faults(folder))
        .hasSize(2)
        .allMatch(fault -> fault.contains("expected text of at most 200 characters"));
  }

  private List<String> faults(Folder folder) {
    return Intake.check(database, folder.sheets()).stream().map(Fault::toString).toList();
  }
}
