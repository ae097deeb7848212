package productivity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sheet's rows held against the stored ones: what is new, what differs and what stays. */
record SheetPlan(Sheet sheet, List<Row> added, List<Row> changed, SheetChanges changes) {

  static SheetPlan of(Table table, Map<List<String>, Row> stored) {
    List<Row> added = new ArrayList<>();
    List<Row> changed = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    table
        .rows()
        .forEach(
            (key, row) -> {
              Row before = stored.get(key);
              if (before == null) {
                added.add(row);
                return;
              }
              List<Change.Edit> edits = edits(table.sheet(), before, row);
              if (!edits.isEmpty()) {
                changed.add(merged(before, row));
                changes.add(new Change(label(key), edits));
              }
            });
    List<String> labels = added.stream().map(row -> label(row.key(table.sheet()))).toList();
    int known = table.rows().size() - added.size();
    return new SheetPlan(
        table.sheet(),
        added,
        changed,
        new SheetChanges(
            table.sheet().name(), labels, changes, known - changed.size(), stored.size() - known));
  }

  /** The stored row with what the file says laid over it. */
  static Row merged(Row before, Row row) {
    Map<String, String> cells = new HashMap<>(before.cells());
    cells.putAll(row.cells());
    return new Row(row.line(), cells);
  }

  private static List<Change.Edit> edits(Sheet sheet, Row before, Row row) {
    return sheet.columns().stream()
        .map(Column::name)
        .filter(row.cells()::containsKey)
        .filter(name -> !before.cell(name).equals(row.cell(name)))
        .map(name -> new Change.Edit(name, before.cell(name), row.cell(name)))
        .toList();
  }

  private static String label(List<String> key) {
    return String.join(" / ", key);
  }
}
