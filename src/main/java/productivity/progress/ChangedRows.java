package productivity.progress;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** The rows that each change of a programme touched, and which changes touched a row. */
final class ChangedRows {
  private static final String ADD =
      """
      INSERT INTO changed_row (programme_id, change, position, kept_in, row_key, row_before,
        row_after)
      VALUES (:programme, :change, :position, :kept_in, :row_key, :row_before, :row_after)
      """;

  private static final String OF =
      """
      SELECT kept_in, row_key, row_before, row_after FROM changed_row
      WHERE programme_id = :programme AND change = :change
      ORDER BY position
      """;

  private static final String TOUCHING =
      """
      SELECT DISTINCT change FROM changed_row
      WHERE programme_id = :programme AND kept_in = :kept_in AND row_key = :row_key
        AND change > :after
      ORDER BY change DESC
      """;

  private static final String KNOWN =
      """
      SELECT change FROM changed_row
      WHERE programme_id = :programme AND kept_in = :kept_in AND row_key = :row_key
      LIMIT 1
      """;

  private final Session session;
  private final Programme programme;

  ChangedRows(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  void add(long change, List<RowChange> rows) {
    try (PreparedBatch batch = session.handle().prepareBatch(ADD)) {
      for (int at = 0; at < rows.size(); at++) {
        RowChange row = rows.get(at);
        batch
            .bind("programme", programme.id())
            .bind("change", change)
            .bind("position", at + 1)
            .bind("kept_in", row.table().code())
            .bind("row_key", RowKeys.text(row.key()))
            .bind("row_before", row.before().map(Snapshot::json).orElse(null))
            .bind("row_after", row.after().map(Snapshot::json).orElse(null))
            .add();
      }
      batch.execute();
    }
  }

  /** In the order in which the change touched them. */
  List<RowChange> of(long change) {
    return session
        .handle()
        .createQuery(OF)
        .bind("programme", programme.id())
        .bind("change", change)
        .map(Row.as(ChangedRows::rowChange))
        .list();
  }

  /** The numbers of the changes after a number that touched a row, newest first. */
  List<Long> touching(RowChange row, long after) {
    return session
        .handle()
        .createQuery(TOUCHING)
        .bind("programme", programme.id())
        .bind("kept_in", row.table().code())
        .bind("row_key", RowKeys.text(row.key()))
        .bind("after", after)
        .mapTo(Long.class)
        .list();
  }

  boolean know(KeptIn table, List<String> key) {
    return session
        .handle()
        .createQuery(KNOWN)
        .bind("programme", programme.id())
        .bind("kept_in", table.code())
        .bind("row_key", RowKeys.text(key))
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  private static RowChange rowChange(Row row) throws SQLException {
    return new RowChange(
        row.coded("kept_in", KeptIn.class),
        RowKeys.read(row.text("row_key")),
        Optional.ofNullable(row.optionalText("row_before")).map(Snapshot::read),
        Optional.ofNullable(row.optionalText("row_after")).map(Snapshot::read));
  }
}
