package productivity.intake;

import java.util.List;

/** The columns of a sheet that name a row of another sheet, or of the same one, by its key. */
record Reference(List<String> columns, String sheet) {
  Reference {
    columns = List.copyOf(columns);
  }

  /** The column that a fault is shown at. */
  String column() {
    return columns.get(columns.size() - 1);
  }
}
