package productivity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet's rows in canonical form. Rows with a faulty cell stand apart, that cell left empty: what
 * their keys name is known, so that one fault does not draw others after it, and what their other
 * cells refer to can be checked in the same go.
 */
record Table(Sheet sheet, String file, Map<List<String>, Row> rows, List<Row> faulty) {

  /**
   * Reads and checks each cell by itself; what is wrong goes to the faults. Empty where the heading
   * does not say what the cells are.
   */
  static Optional<Table> of(Sheet sheet, RawSheet raw, List<Fault> faults) {
    return new Reading(sheet, raw, faults).table();
  }

  private static final class Reading {
    private final Sheet sheet;
    private final RawSheet raw;
    private final List<Fault> faults;
    private final Map<List<String>, Row> rows = new LinkedHashMap<>();
    private final List<Row> faulty = new ArrayList<>();
    private final Map<List<String>, Row> seen = new HashMap<>();

    Reading(Sheet sheet, RawSheet raw, List<Fault> faults) {
      this.sheet = sheet;
      this.raw = raw;
      this.faults = faults;
    }

    Optional<Table> table() {
      List<Column> columns = Heading.of(sheet, raw, faults);
      raw.lines().stream().skip(1).forEach(line -> read(line, columns));
      return columns.isEmpty()
          ? Optional.empty()
          : Optional.of(new Table(sheet, raw.file(), rows, faulty));
    }

    private void read(RawSheet.Line line, List<Column> columns) {
      if (columns.isEmpty()) {
        return;
      }
      if (line.cells().size() != columns.size()) {
        faults.add(
            Fault.ofLine(
                raw.file(),
                line.number(),
                "the row has %d cells, the heading %d"
                    .formatted(line.cells().size(), columns.size())));
        return;
      }
      int before = faults.size();
      Row row = new Row(line.number(), cells(line, columns));
      keep(row, faults.size() == before);
    }

    private Map<String, String> cells(RawSheet.Line line, List<Column> columns) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i).name(), cell(line, columns.get(i), line.cells().get(i)));
      }
      return cells;
    }

    private String cell(RawSheet.Line line, Column column, String cell) {
      String read = cell.isBlank() ? column.kind().usual() : column.kind().read(cell).orElse("");
      if (read.isEmpty() && (column.isRequired() || !cell.isBlank())) {
        faults.add(
            new Fault(raw.file(), line.number(), column.name(), cell, column.kind().expected()));
      }
      return read;
    }

    private void keep(Row row, boolean sound) {
      Row first = seen.putIfAbsent(row.key(sheet), row);
      if (first != null) {
        faults.add(duplicate(row, first));
      }
      if (sound) {
        rows.putIfAbsent(row.key(sheet), row);
      } else {
        faulty.add(row);
      }
    }

    private Fault duplicate(Row row, Row first) {
      List<String> names = new ArrayList<>(sheet.keys().stream().map(Column::name).toList());
      String expected =
          names.isEmpty()
              ? "the sheet may have one row only"
              : "a value not used before; line " + first.line() + " has the same";
      return names.isEmpty()
          ? Fault.ofLine(raw.file(), row.line(), expected)
          : new Fault(
              raw.file(),
              row.line(),
              String.join(", ", names),
              String.join(", ", row.cells(names)),
              expected);
    }
  }
}
