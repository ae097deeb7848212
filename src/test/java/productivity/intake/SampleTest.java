package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.store.Database;

class SampleTest {
  @TempDir Path folder;

  @Test
  void isImportedWholeAndChangesNothingTheSecondTime() {
    try (Database database = SampleProgramme.open(folder)) {
      IntakeReport again = Intake.apply(database, Sheets.fromClasspath("sample"));

      assertThat(again.faults()).isEmpty();
      assertThat(again.added() + again.changed()).isZero();
      assertThat(again.sheets()).hasSize(Format.SHEETS.size());
    }
  }
}
