package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.store.TestPostgres;
import productivity.value.Refusal;

class WordsOnBothDatabasesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2018-08-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static Database sqlite;
  private static Database postgres;

  @BeforeAll
  static void open() {
    sqlite = SampleProgramme.open(folder);
    postgres = Database.open(TestPostgres.freshUrl());
    Intake.apply(postgres, Sheets.fromClasspath("sample"));
  }

  @AfterAll
  static void close() {
    sqlite.close();
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ep3",
        "EP-11d-ii",
        "dl45",
        "DL-999",
        "ope 2016 new 1",
        "community",
        "digtal",
        "Bristol",
        "OPE",
        "smarter",
        "BANES council",
        "' OR 1=1 --"
      })
  void nameTheSame(String words) {
    assertThat(named(postgres, words)).isEqualTo(named(sqlite, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cyber", "shared services", "apprentiships", "Leeds", "board", "savings"})
  void findTheSame(String words) {
    assertThat(find(postgres, words)).isEqualTo(find(sqlite, words));
  }

  private static Object named(Database database, String words) {
    try {
      return new ReadModel(database, NOW).read(null, r -> r.named(Naming.of("status", words)));
    } catch (Refusal refusal) {
      return refusal.sentence() + refusal.suggestions();
    }
  }

  private static FindReport find(Database database, String words) {
    return new ReadModel(database, NOW).read(null, reading -> reading.find(words));
  }
}
