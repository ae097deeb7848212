package productivity.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Matches a file's heading with the sheet's columns, which may stand in any order. */
final class Heading {
  private Heading() {}

  /** The columns as the file has them; empty where the heading has a fault. */
  static List<Column> of(Sheet sheet, RawSheet raw, List<Fault> faults) {
    if (raw.lines().isEmpty()) {
      faults.add(Fault.ofFile(raw.file(), "the file is empty; its first line must name columns"));
      return List.of();
    }
    RawSheet.Line heading = raw.lines().get(0);
    int before = faults.size();
    List<Column> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : heading.cells()) {
      String name = cell.strip().toLowerCase(Locale.ROOT);
      sheet.column(name).ifPresent(columns::add);
      if (sheet.column(name).isEmpty()) {
        faults.add(fault(raw, heading, cell, "one of the columns " + names(sheet)));
      } else if (!seen.add(name)) {
        faults.add(fault(raw, heading, cell, "each column once"));
      }
    }
    missing(sheet, raw, seen, faults);
    return faults.size() == before ? columns : List.of();
  }

  private static void missing(Sheet sheet, RawSheet raw, Set<String> seen, List<Fault> faults) {
    sheet.columns().stream()
        .filter(column -> column.isRequired() && !seen.contains(column.name()))
        .map(column -> "the column " + column.name() + " is missing")
        .forEach(what -> faults.add(Fault.ofLine(raw.file(), 1, what)));
  }

  private static Fault fault(RawSheet raw, RawSheet.Line heading, String cell, String expected) {
    return new Fault(raw.file(), heading.number(), "heading", cell, expected);
  }

  private static String names(Sheet sheet) {
    return String.join(", ", sheet.columns().stream().map(Column::name).toList());
  }
}
