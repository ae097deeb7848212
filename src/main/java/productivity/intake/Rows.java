package productivity.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import productivity.store.Session;

/** A programme's rows in the tables, read and written by their sheet's definition. */
final class Rows {
  private static final int BATCH = 500;
  private static final String PROGRAMME = "programme";

  private final Session session;
  private final long programme;

  Rows(Session session, long programme) {
    this.session = session;
    this.programme = programme;
  }

  /** Every row in canonical form, by its key. */
  Map<List<String>, Row> load(Sheet sheet) {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    String sql =
        "SELECT %s FROM %s WHERE %s = :programme"
            .formatted(names(sheet.columns(), "%s"), sheet.table(), owner(sheet));
    session
        .handle()
        .createQuery(sql)
        .bind(PROGRAMME, programme)
        .map(row -> read(sheet, row))
        .forEach(row -> rows.put(row.key(sheet), row));
    return rows;
  }

  void insert(Sheet sheet, List<Row> rows) {
    String sql =
        "INSERT INTO %s (programme_id, %s) VALUES (:programme, %s)"
            .formatted(sheet.table(), names(sheet.columns(), "%s"), names(sheet.columns(), ":%s"));
    write(sheet, sql, rows);
  }

  void update(Sheet sheet, List<Row> rows) {
    List<Column> values = sheet.columns().stream().filter(column -> !column.isKey()).toList();
    String where =
        Stream.concat(
                Stream.of(owner(sheet) + " = :programme"),
                sheet.keys().stream().map(key -> "%1$s = :%1$s".formatted(key.name())))
            .collect(Collectors.joining(" AND "));
    String sql =
        "UPDATE %s SET %s WHERE %s".formatted(sheet.table(), names(values, "%1$s = :%1$s"), where);
    write(sheet, sql, rows);
  }

  private void write(Sheet sheet, String sql, List<Row> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      try (PreparedBatch batch = session.handle().prepareBatch(sql)) {
        for (Row row : rows.subList(from, Math.min(rows.size(), from + BATCH))) {
          batch.bind(PROGRAMME, programme).bindMap(values(sheet, row)).add();
        }
        batch.execute();
      }
    }
  }

  private static Map<String, @Nullable Object> values(Sheet sheet, Row row) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Column column : sheet.columns()) {
      String cell = row.cell(column.name());
      values.put(column.name(), cell.isEmpty() ? null : column.kind().toStore().apply(cell));
    }
    return values;
  }

  private static Row read(Sheet sheet, RowView row) {
    Map<String, String> cells = new HashMap<>();
    for (Column column : sheet.columns()) {
      String stored = row.getColumn(column.name(), String.class);
      cells.put(
          column.name(),
          stored == null || stored.isEmpty() ? "" : column.kind().fromStore().apply(stored));
    }
    return new Row(0, cells);
  }

  private static String owner(Sheet sheet) {
    return sheet.table().equals(PROGRAMME) ? "id" : "programme_id";
  }

  private static String names(List<Column> columns, String format) {
    return columns.stream()
        .map(column -> format.formatted(column.name()))
        .collect(Collectors.joining(", "));
  }
}
