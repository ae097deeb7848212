package productivity.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Refusal;

/** The way out: the whole programme in the format that can be imported again. */
public final class Export {
  private static final String WORKBOOK = ".xlsx";

  private Export() {}

  /** Writes a workbook where the name ends in .xlsx, otherwise a folder of CSV files. */
  public static void write(Database database, Path target) {
    List<RawSheet> sheets = database.read(Export::sheets);
    try {
      if (target.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
        Files.write(target, WorkbookWriter.write(sheets));
      } else {
        writeFolder(target, sheets);
      }
    } catch (IOException failure) {
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "The export could not be written to " + target + ". Check its folder and the free space.",
          failure);
    }
  }

  private static void writeFolder(Path folder, List<RawSheet> sheets) throws IOException {
    Files.createDirectories(folder);
    for (RawSheet sheet : sheets) {
      Files.writeString(folder.resolve(sheet.file()), CsvWriter.write(sheet));
    }
  }

  private static List<RawSheet> sheets(Session session) {
    Programme programme =
        new Programmes(session)
            .only()
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Code.NOT_FOUND,
                        "There is nothing to export yet. Import a programme first."));
    Rows rows = new Rows(session, programme.id());
    return Format.SHEETS.stream().map(sheet -> sheet(sheet, rows)).toList();
  }

  private static RawSheet sheet(Sheet sheet, Rows rows) {
    List<RawSheet.Line> lines = new ArrayList<>();
    lines.add(new RawSheet.Line(1, sheet.columns().stream().map(Column::name).toList()));
    rows.load(sheet).entrySet().stream()
        .sorted((one, other) -> NaturalOrder.compareKeys(one.getKey(), other.getKey()))
        .forEach(row -> lines.add(line(sheet, row.getValue(), lines.size() + 1)));
    return new RawSheet(sheet.name(), sheet.name() + ".csv", lines);
  }

  private static RawSheet.Line line(Sheet sheet, Row row, int number) {
    return new RawSheet.Line(
        number,
        sheet.columns().stream()
            .map(column -> column.kind().toCell().apply(row.cell(column.name())))
            .toList());
  }
}
