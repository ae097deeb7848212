package productivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.intake.Export;
import productivity.intake.Intake;
import productivity.intake.IntakeReport;
import productivity.intake.Sheets;
import productivity.store.Database;

class LargeProgrammeTest {
  @TempDir Path folder;

  @Test
  void canBeExportedAndImportedLikeAnyOther() {
    try (Database database = SampleProgramme.open(folder)) {
      LargeProgramme.addTo(database, 300, 400, 500);
      Export.write(database, folder.resolve("large"));

      IntakeReport again = Intake.apply(database, Sheets.read(List.of(folder.resolve("large"))));

      assertThat(again.faults()).isEmpty();
      assertThat(again.added() + again.changed()).isZero();
      assertThat(again.sheets()).anyMatch(sheet -> sheet.unchanged() == 86 + 500);
    }
  }
}
