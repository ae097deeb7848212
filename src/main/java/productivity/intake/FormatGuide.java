package productivity.intake;

import java.util.List;
import java.util.stream.Collectors;

/** The import format as a page for people, made from the same definitions that reading follows. */
final class FormatGuide {
  private static final String BEGINNING =
      """
      # Import format

      A programme is imported from a folder of CSV files or from one Excel workbook, and exported in
      the same format. Each sheet is a file named after it, such as `deadlines.csv`, or a sheet of
      the workbook.

      - Sheets may be left out. Rows that are stored but not in a sheet are left as they are; an
        import never removes anything.
      - The first line names the columns, in any order. Columns marked “always” must be there and
        filled. A column that is left out is left as it is; an empty cell empties it.
      - A row whose key is stored already changes that row. All the columns marked “key” together
        tell the rows apart.
      - Everything is checked first. With any fault, all faults are listed and nothing is imported.
        `--dry-run` lists what would be added and changed.
      - Dates are written `2016-07-29`, money in pounds without `£` or commas (`26800000`, `7.5`).
      - A text that would begin with `=`, `+`, `-`, `@` or a tab, which a spreadsheet could take for
        a formula, has an apostrophe in front. Reading takes it off again. A text that begins with
        apostrophes and then such a character has one more.
      - CSV files are in UTF-8, with or without a byte-order mark, with commas, lines ended by CRLF
        or LF, and quotation marks as in RFC 4180. Exports have CRLF, no byte-order mark and an order
        that never changes: rows by key, EP-2 before EP-10.
      - In a workbook every cell of an export is text. Numbers, dates and the results of formulas
        are read as the same text that they would have in a CSV file.

      """;

  private FormatGuide() {}

  static String text() {
    return BEGINNING
        + Format.SHEETS.stream().map(FormatGuide::sheet).collect(Collectors.joining("\n"));
  }

  private static String sheet(Sheet sheet) {
    return """
        ## %s

        %s

        | column | filled | holds | accepted |
        |---|---|---|---|
        %s%s"""
        .formatted(
            sheet.name(),
            sheet.about(),
            sheet.columns().stream()
                .map(column -> row(sheet, column))
                .collect(Collectors.joining()),
            rules(sheet.rules()));
  }

  private static String row(Sheet sheet, Column column) {
    String need =
        switch (column.need()) {
          case KEY -> "key";
          case REQUIRED -> "always";
          case OPTIONAL -> "";
        };
    return "| %s | %s | %s | %s%s |\n"
        .formatted(
            column.name(), need, column.about(), column.kind().expected(), of(sheet, column));
  }

  private static String of(Sheet sheet, Column column) {
    return sheet.references().stream()
        .filter(reference -> reference.column().equals(column.name()))
        .map(reference -> "; in the sheet " + reference.sheet())
        .collect(Collectors.joining());
  }

  private static String rules(List<Rule> rules) {
    return rules.stream()
        .map(rule -> "- %s: %s\n".formatted(rule.column(), rule.expected()))
        .collect(Collectors.joining("", rules.isEmpty() ? "" : "\nAlso expected:\n", ""));
  }
}
