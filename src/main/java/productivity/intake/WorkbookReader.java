package productivity.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sheets of an Excel workbook. People's Excel turns what they type into numbers and
 * dates: those become the text that the same cell would have in a CSV file.
 */
final class WorkbookReader {
  private WorkbookReader() {}

  static List<RawSheet> read(String file, byte[] bytes) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<RawSheet> sheets = new ArrayList<>();
      for (Sheet sheet : workbook) {
        sheets.add(read(file + ", sheet " + sheet.getSheetName(), sheet));
      }
      return sheets;
    } catch (IOException
        | IllegalArgumentException
        | POIXMLException
        | OpenXML4JRuntimeException broken) {
      throw new Unreadable(Fault.ofFile(file, "it is not an .xlsx workbook that can be read"));
    }
  }

  private static RawSheet read(String file, Sheet sheet) {
    List<RawSheet.Line> lines = new ArrayList<>();
    int width = width(sheet);
    for (Row row : sheet) {
      RawSheet.Line line = new RawSheet.Line(row.getRowNum() + 1, cells(file, row, width));
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    String name = sheet.getSheetName().strip().toLowerCase(Locale.ROOT);
    return new RawSheet(name, file, lines);
  }

  /** The heading says how wide the sheet is; cells beyond it count only where they are filled. */
  private static int width(Sheet sheet) {
    Row heading = sheet.getRow(sheet.getFirstRowNum());
    return heading == null ? 0 : Math.max(0, heading.getLastCellNum());
  }

  private static List<String> cells(String file, Row row, int width) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(width, row.getLastCellNum()); i++) {
      Cell cell = row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
      cells.add(cell == null ? "" : text(file, cell));
    }
    while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static String text(String file, Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell);
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case STRING -> cell.getStringCellValue();
      case ERROR ->
          throw new Unreadable(
              Fault.ofLine(
                  file,
                  cell.getRowIndex() + 1,
                  "the formula in cell "
                      + new CellReference(cell).formatAsString(false)
                      + " fails"));
      default -> "";
    };
  }

  private static String number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (!DateUtil.isCellDateFormatted(cell)) {
      return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
    if (value < 1) {
      return moment.toLocalTime().toString();
    }
    String day = moment.toLocalDate().toString();
    return format.contains("d") ? day : day.substring(0, "2016-07".length());
  }
}
