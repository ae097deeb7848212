package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.programme.Programmes;
import productivity.store.Database;

class FindingsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 8, 1);

  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = SampleProgramme.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cyber security       | workstream   | cyber-security
          annual services map  | deliverable  | MOU1718-EP-05-i
          leeds                | organisation | Leeds City Council
          BANES unitary        | organisation | Bath and North East Somerset Council
          Berkshire            | partnership  | OPE-2016-NEW-01
          ep3                  | deliverable  | MOU1718-EP-03
          DL-45                | deadline     | DL-045
          declaration          | workstream   | digital-declaration
          """)
  void putsTheBestMatchFirst(String words, String kind, String code) {
    Found best = find(words).found().shown().get(0);
    assertThat(best.kind().code() + " " + best.code()).isEqualTo(kind + " " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cybr security", "cyber securty", "CYBRE security", "cyber-security!"})
  void forgivesSpelling(String words) {
    assertThat(find(words).found().shown().get(0).code()).isEqualTo("cyber-security");
  }

  @Test
  void saysWhatItReadInsteadOfAMistypedWord() {
    assertThat(find("apprentiships").corrected()).containsEntry("apprentiships", "apprenticeships");
    assertThat(find("apprenticeships").corrected()).isEmpty();
  }

  @Test
  void ranksTitleOverNote() {
    List<Found> found = find("macerator").found().shown();
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).title()).containsIgnoringCase("macerator");
    assertThat(found.get(0).snippet()).isEmpty();
  }

  @Test
  void showsThePieceOfTextThatHoldsTheWords() {
    assertThat(find("Hampshire consultant").found().shown())
        .filteredOn(found -> found.kind() == ItemKind.UPDATE)
        .extracting(Found::title)
        .anySatisfy(title -> assertThat(title).contains("Hampshire"));
  }

  @Test
  void findsEveryKindOfItem() {
    assertThat(
            List.of(
                "digital",
                "Leeds",
                "partnership",
                "one public estate",
                "board",
                "savings",
                "declaration",
                "bookings",
                "outturn"))
        .flatMap(words -> find(words).found().shown())
        .extracting(Found::kind)
        .contains(ItemKind.values());
  }

  @Test
  void doesNotKnowWhatIsStillToBeReported() {
    LocalDate early = LocalDate.of(2013, 1, 1);
    assertThat(find("GDPR", early).found().shown())
        .extracting(Found::kind)
        .doesNotContain(ItemKind.UPDATE, ItemKind.DECISION, ItemKind.METRIC, ItemKind.SOURCE);
  }

  @Test
  void saysWhereNoItemHoldsAllWords() {
    FindReport report = find("cyber macerator");
    assertThat(report.whole()).isFalse();
    assertThat(report.found().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzqqqq", "🦄", "the", "' OR 1=1 --", "%", "&&&"})
  void findsNothingWithoutFailing(String words) {
    assertThat(find(words).found().total()).isGreaterThanOrEqualTo(0);
  }

  private static FindReport find(String words) {
    return find(words, TODAY);
  }

  private static FindReport find(String words, LocalDate today) {
    return database.read(
        session ->
            new Findings(session, new Programmes(session).all().get(0), today).search(words));
  }
}
