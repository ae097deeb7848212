package productivity.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row in canonical form: what each column holds, empty text for nothing. A column that its file
 * does not have is absent. The line is where it stands in the file, 0 for a stored row.
 */
record Row(int line, Map<String, String> cells) {
  Row {
    cells = Map.copyOf(cells);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !cell(column).isEmpty();
  }

  List<String> cells(List<String> columns) {
    return columns.stream().map(this::cell).toList();
  }

  /** This row with nothing in some columns. */
  Row without(List<String> columns) {
    Map<String, String> rest = new HashMap<>(cells);
    rest.keySet().removeAll(columns);
    return new Row(line, rest);
  }

  List<String> key(Sheet sheet) {
    return sheet.keys().stream().map(column -> cell(column.name())).toList();
  }
}
