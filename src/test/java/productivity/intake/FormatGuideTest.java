package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.store.Database;

class FormatGuideTest {
  private static final Path GUIDE = Path.of("src/docs/import-format.md");

  @TempDir Path folder;

  /** Run with {@code -Dupdate.guide=true} to write the guide anew. */
  @Test
  void saysWhatTheProgramReads() throws IOException {
    if (Boolean.getBoolean("update.guide")) {
      Files.createDirectories(GUIDE.getParent());
      Files.writeString(GUIDE, FormatGuide.text());
    }
    assertThat(GUIDE).hasContent(FormatGuide.text());
  }

  @Test
  void hasEveryColumnOfTheTablesInTheirOrder() {
    try (Database database = SampleProgramme.open(folder)) {
      for (Sheet sheet : Format.SHEETS) {
        List<String> columns =
            database.read(
                session ->
                    session
                        .handle()
                        .createQuery("SELECT name FROM pragma_table_info(:table)")
                        .bind("table", sheet.table())
                        .mapTo(String.class)
                        .list());
        assertThat(sheet.columns().stream().map(Column::name))
            .containsExactlyElementsOf(
                columns.stream()
                    .filter(name -> !List.of("programme_id", "id", "workspace").contains(name))
                    .toList());
      }
    }
  }
}
