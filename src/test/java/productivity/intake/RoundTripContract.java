package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.store.Database;

/** What goes out comes in again the same, byte for byte, whichever database it has been in. */
abstract class RoundTripContract {
  @TempDir Path temp;

  /** The address of an empty database. */
  abstract String freshUrl();

  @Test
  void exportsTheSampleByteForByteAfterAnImport() throws IOException {
    Map<String, String> first = exportOf(Sheets.fromClasspath("sample"), "first");
    Map<String, String> second = exportOf(Sheets.read(List.of(temp.resolve("first"))), "second");

    assertThat(first).hasSize(Format.SHEETS.size());
    assertThat(second).isEqualTo(first);
  }

  @Test
  void exportsTheSampleByteForByteAfterAWorkbook() throws IOException {
    Path workbook = temp.resolve("sample.xlsx");
    Map<String, String> first = exportOf(Sheets.fromClasspath("sample"), "first");
    try (Database database = Database.open(freshUrl())) {
      Intake.apply(database, Sheets.read(List.of(temp.resolve("first"))));
      Export.write(database, workbook);
    }

    assertThat(exportOf(Sheets.read(List.of(workbook)), "second")).isEqualTo(first);
  }

  @Test
  void keepsTextsThatSpreadsheetsAndFilesTakeAmiss() throws IOException {
    List<String> texts =
        List.of(
            "=1+1",
            "+44 20",
            "-5",
            "@home",
            "\tindented",
            "'quoted",
            "'=guarded",
            "''=twice",
            " spaces ",
            "comma, \"quote\"",
            "two\nlines",
            "£ – é 😀",
            "true",
            "007",
            "2016-07-29",
            "_x0041_",
            "null",
            "#N/A");
    Folder folder = Folder.withProgramme(temp);
    String[] rows =
        Stream.concat(
                Stream.of("code,title,note"),
                texts.stream()
                    .map(
                        text ->
                            "C-%d,Title,%s"
                                .formatted(
                                    texts.indexOf(text),
                                    '"' + Guard.on(text).replace("\"", "\"\"") + '"')))
            .toArray(String[]::new);
    folder.with("conflicts.csv", rows);

    Map<String, String> first = exportOf(folder.sheets(), "first");
    assertThat(notes(Sheets.read(List.of(temp.resolve("first"))))).isEqualTo(texts);
    assertThat(exportOf(Sheets.read(List.of(temp.resolve("first"))), "second")).isEqualTo(first);
    assertThat(first.get("conflicts.csv"))
        .contains("C-0,Title,,'=1+1")
        .contains("C-6,Title,,''=guarded")
        .doesNotContain(",=", ",+", ",-", ",@", ",\t");
  }

  private List<String> notes(Sheets sheets) {
    try (Database database = Database.open(freshUrl())) {
      Intake.apply(database, sheets);
      Path workbook = temp.resolve("notes.xlsx");
      Export.write(database, workbook);
      assertThat(Intake.preview(database, Sheets.read(List.of(workbook))).changed()).isZero();
      return database.read(
          session ->
              session
                  .handle()
                  .createQuery("SELECT note FROM conflict ORDER BY LENGTH(code), code")
                  .mapTo(String.class)
                  .list());
    }
  }

  private Map<String, String> exportOf(Sheets sheets, String folder) throws IOException {
    try (Database database = Database.open(freshUrl())) {
      assertThat(Intake.apply(database, sheets).faults()).isEmpty();
      Export.write(database, temp.resolve(folder));
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(temp.resolve(folder))) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
