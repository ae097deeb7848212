package productivity.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import productivity.store.Session;
import productivity.value.Refusal;

/** The programmes in the store: one, unless several workspaces share it. */
public final class Programmes {
  private final Session session;

  public Programmes(Session session) {
    this.session = session;
  }

  public List<Programme> all() {
    return session
        .handle()
        .createQuery("SELECT id, name, zone, nation, agreement FROM programme ORDER BY id")
        .map(Programmes::read)
        .list();
  }

  /** The only programme; empty in a new store, refused where a workspace must choose. */
  public Optional<Programme> only() {
    List<Programme> all = all();
    if (all.size() > 1) {
      throw new Refusal(
          Refusal.Code.AMBIGUOUS,
          "This database holds several programmes; say which workspace you mean.");
    }
    return all.stream().findFirst();
  }

  /** The programme that a Slack workspace works with. */
  public Optional<Programme> ofWorkspace(String workspace) {
    return session
        .handle()
        .createQuery(
            """
            SELECT id, name, zone, nation, agreement
            FROM programme
            WHERE workspace = :workspace
            """)
        .bind("workspace", workspace)
        .map(Programmes::read)
        .findOne();
  }

  /** Every workspace that works with a programme. */
  public List<String> workspaces() {
    return session
        .handle()
        .createQuery("SELECT workspace FROM programme WHERE workspace IS NOT NULL ORDER BY id")
        .mapTo(String.class)
        .list();
  }

  /**
   * Gives a programme that no workspace works with to this one; false where there is none, or where
   * this workspace has one.
   */
  public boolean claim(String workspace) {
    return session
            .handle()
            .createUpdate(
                """
                UPDATE programme
                SET workspace = :workspace
                WHERE id = (SELECT MIN(id) FROM programme WHERE workspace IS NULL)
                  AND NOT EXISTS (SELECT 1 FROM programme WHERE workspace = :workspace)
                """)
            .bind("workspace", workspace)
            .execute()
        == 1;
  }

  public Programme create(String name, ZoneId zone, String nation, String agreement) {
    return session
        .handle()
        .createQuery(
            """
            INSERT INTO programme (name, zone, nation, agreement)
            VALUES (:name, :zone, :nation, :agreement)
            RETURNING id, name, zone, nation, agreement
            """)
        .bind("name", name)
        .bind("zone", zone.getId())
        .bind("nation", nation)
        .bind("agreement", agreement)
        .map(Programmes::read)
        .one();
  }

  private static Programme read(ResultSet row, StatementContext context) throws SQLException {
    return new Programme(
        row.getLong("id"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        row.getString("nation"),
        row.getString("agreement"));
  }
}
