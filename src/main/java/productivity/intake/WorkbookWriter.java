package productivity.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sheets as an Excel workbook in which every cell is text: Excel neither calculates with it
 * nor makes a date of it.
 */
final class WorkbookWriter {
  private static final short TEXT = 49;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookWriter() {}

  static byte[] write(List<RawSheet> sheets) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(TEXT);
      for (RawSheet sheet : sheets) {
        fill(workbook.createSheet(sheet.name()), sheet, text);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Sheet sheet, RawSheet from, CellStyle text) {
    int width = from.lines().get(0).cells().size();
    for (int i = 0; i < width; i++) {
      sheet.setDefaultColumnStyle(i, text);
    }
    sheet.createFreezePane(0, 1);
    for (RawSheet.Line line : from.lines()) {
      fill(sheet.createRow(line.number() - 1), line.cells(), text);
    }
  }

  private static void fill(Row row, List<String> cells, CellStyle text) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.createCell(i).setCellValue(escaped(cells.get(i)));
        row.getCell(i).setCellStyle(text);
      }
    }
  }

  /** Excel reads {@code _x0041_} as the letter A, unless the underscore itself is written so. */
  private static String escaped(String cell) {
    return ESCAPE.matcher(cell).replaceAll("_x005F_");
  }
}
