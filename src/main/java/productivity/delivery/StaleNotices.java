package productivity.delivery;

import java.util.Collection;
import java.util.List;
import productivity.store.Row;
import productivity.store.Session;

/** Notices whose messages do not say any more how things stand. */
public final class StaleNotices {
  /** What was told of an item long ago is left as it was. */
  private static final int LATEST = 10;

  /** The latest to each that were sent, or are being sent, and tell one of some items. */
  private static final String TELLING =
      """
      SELECT id FROM (
        SELECT n.id,
          ROW_NUMBER() OVER (PARTITION BY n.recipient ORDER BY n.owed_at DESC, n.id) AS newest
        FROM notice n
        WHERE n.programme_id = :programme AND n.state IN ('sending', 'sent') AND n.id IN (
          SELECT i.notice FROM notice_item i
          WHERE i.programme_id = :programme AND i.item IN (<items>) AND i.state = 'owed')) telling
      WHERE newest <= :most
      """;

  private final Session session;

  public StaleNotices(Session session) {
    this.session = session;
  }

  /**
   * A message to bring up to date.
   *
   * @param marks how often it was marked since it was last brought up to date
   */
  record Stale(long programme, String id, String workspace, int marks) {}

  /**
   * Something was done about these items: to be called in the transaction that does it, so that no
   * stop comes between. The messages that tell one of them are then brought up to date, also where
   * one is being posted just now; true for any.
   */
  public boolean markTelling(long programme, Collection<String> items) {
    List<String> telling = telling(programme, items);
    mark(programme, telling);
    return !telling.isEmpty();
  }

  private List<String> telling(long programme, Collection<String> items) {
    return session
        .handle()
        .createQuery(TELLING)
        .bind("programme", programme)
        .bindList("items", List.copyOf(items))
        .bind("most", LATEST)
        .mapTo(String.class)
        .list();
  }

  void mark(long programme, Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    session
        .handle()
        .createUpdate(
            """
            UPDATE notice SET stale = stale + 1
            WHERE programme_id = :programme AND id IN (<ids>) AND state IN ('sending', 'sent')
            """)
        .bind("programme", programme)
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  /** Those that were sent, the latest first. */
  List<Stale> sent() {
    return session
        .handle()
        .createQuery(
            """
            SELECT n.programme_id, n.id, n.stale, p.workspace
            FROM notice n
            JOIN programme p ON p.id = n.programme_id
            WHERE n.stale > 0 AND n.state = 'sent' AND p.workspace IS NOT NULL
            ORDER BY n.owed_at DESC, n.id
            """)
        .map(
            Row.as(
                row ->
                    new Stale(
                        Long.parseLong(row.text("programme_id")),
                        row.text("id"),
                        row.text("workspace"),
                        row.number("stale"))))
        .list();
  }

  /** It says how things stand, unless it was marked again while that was done. */
  void done(Stale stale) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE notice SET stale = 0
            WHERE programme_id = :programme AND id = :id AND stale = :marks
            """)
        .bind("programme", stale.programme())
        .bind("id", stale.id())
        .bind("marks", stale.marks())
        .execute();
  }
}
