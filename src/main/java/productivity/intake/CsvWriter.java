package productivity.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a sheet as RFC 4180 has it: lines ended by CRLF, quotation marks only where needed. */
final class CsvWriter {
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
  private static final String END = "\r\n";

  private CsvWriter() {}

  static String write(RawSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (RawSheet.Line line : sheet.lines()) {
      text.append(line.cells().stream().map(CsvWriter::cell).collect(Collectors.joining(",")))
          .append(END);
    }
    return text.toString();
  }

  private static String cell(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
