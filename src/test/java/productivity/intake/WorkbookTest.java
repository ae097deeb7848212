package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.store.Database;

class WorkbookTest {
  @TempDir Path temp;

  @Test
  void holdsTheWholeSample() {
    Path file = temp.resolve("sample.xlsx");
    try (Database sample = SampleProgramme.open(temp)) {
      Export.write(sample, file);

      IntakeReport again = Intake.apply(sample, Sheets.read(List.of(file)));

      assertThat(again.faults()).isEmpty();
      assertThat(again.sheets()).hasSize(Format.SHEETS.size());
      assertThat(again.added() + again.changed()).isZero();
    }
  }

  @Test
  void writesNothingButText() throws IOException {
    Path file = temp.resolve("sample.xlsx");
    try (Database sample = SampleProgramme.open(temp)) {
      Export.write(sample, file);
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))));
    }
  }

  @Test
  void readsNumbersDatesAndFormulasAsPeoplesExcelMakesThem() throws IOException {
    Path file = temp.resolve("typed.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle day = style(workbook, "dd/mm/yyyy");
      CellStyle month = style(workbook, "mmm-yy");
      Row heading = workbook.createSheet("Metrics").createRow(0);
      String columns = "code,name,workstream,value,value_max,unit,qualifier,kind,as_at";
      fill(heading, columns);
      Row first = workbook.getSheet("Metrics").createRow(1);
      fill(first, "M-1,Visits,estates,,,visits,range,actual,");
      first.createCell(3).setCellValue(62_000_000_000d);
      Cell sum = first.createCell(4);
      sum.setCellFormula("D2+0.5");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
      dated(first.createCell(8), day);
      Row second = workbook.getSheet("Metrics").createRow(3);
      fill(second, "M-2,Visits,estates,0.1,,visits,exactly,actual,");
      dated(second.createCell(8), month);
      save(workbook, file);
    }

    try (Database database = Database.open("jdbc:sqlite:" + temp.resolve("typed.db"))) {
      Intake.apply(database, Folder.withProgramme(temp).sheets());
      assertThat(Intake.apply(database, Sheets.read(List.of(file))).faults()).isEmpty();

      assertThat(rows(database))
          .containsExactly("62000000000 62000000000.5 2016-07-29", "0.1 - 2016-07");
    }
  }

  @Test
  void namesTheSheetAndTheRowOfAFault() throws IOException {
    Path file = temp.resolve("faulty.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook.createSheet("workstreams").createRow(0), "code,name,theme");
      fill(workbook.getSheet("workstreams").createRow(4), "a b,A,p");
      fill(workbook.createSheet("Sheet2").createRow(0), "anything");
      save(workbook, file);
    }

    assertThat(faults(file))
        .hasSize(2)
        .anyMatch(
            fault -> fault.startsWith("faulty.xlsx, sheet workstreams, line 5, code: found “a b”"))
        .anyMatch(fault -> fault.startsWith("faulty.xlsx, sheet Sheet2: there is no such sheet"));
  }

  @Test
  void saysThatAFileIsNoWorkbook() throws IOException {
    Path file = Files.writeString(temp.resolve("fake.xlsx"), "code,name");

    assertThat(faults(file))
        .containsExactly("fake.xlsx: it is not an .xlsx workbook that can be read.");
  }

  @Test
  void namesAFormulaThatFails() throws IOException {
    Path file = temp.resolve("formula.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Row row = workbook.createSheet("workstreams").createRow(0);
      row.createCell(0).setCellFormula("1/0");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      save(workbook, file);
    }

    assertThat(faults(file)).singleElement().asString().contains("the formula in cell A1 fails");
  }

  private List<String> faults(Path file) {
    try (Database sample = SampleProgramme.open(temp)) {
      return Intake.check(sample, Sheets.read(List.of(file))).stream()
          .map(Fault::toString)
          .toList();
    }
  }

  private static List<String> rows(Database database) {
    return database.read(
        session ->
            session
                .handle()
                .createQuery(
                    """
                    SELECT value || ' ' || COALESCE(value_max, '-') || ' ' || as_at
                    FROM metric
                    ORDER BY code
                    """)
                .mapTo(String.class)
                .list());
  }

  private static void fill(Row row, String cells) {
    String[] texts = cells.split(",", -1);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static void dated(Cell cell, CellStyle style) {
    cell.setCellValue(LocalDate.of(2016, 7, 29));
    cell.setCellStyle(style);
  }

  private static CellStyle style(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void save(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
