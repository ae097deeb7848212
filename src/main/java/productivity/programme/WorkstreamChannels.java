package productivity.programme;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import productivity.store.Row;
import productivity.store.Session;

/** Which channels belong to the workstreams of a programme. */
public final class WorkstreamChannels {
  private static final String NEAREST =
      Workstreams.ABOVE
          + """
      SELECT c.workstream, c.channel, c.pace
      FROM above a
      JOIN workstream_channel c ON c.programme_id = :programme AND c.workstream = a.code
      ORDER BY a.steps LIMIT 1
      """;

  private static final String ALL =
      """
      SELECT c.workstream, c.channel, c.pace FROM workstream_channel c
      WHERE c.programme_id = :programme
      ORDER BY c.workstream
      """;

  private final Session session;
  private final Programme programme;

  public WorkstreamChannels(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public List<WorkstreamChannel> all() {
    return session
        .handle()
        .createQuery(ALL)
        .bind("programme", programme.id())
        .map(Row.as(WorkstreamChannels::read))
        .list();
  }

  /** The channel of a workstream, or of the nearest above it that has one. */
  public Optional<WorkstreamChannel> over(String workstream) {
    return session
        .handle()
        .createQuery(NEAREST)
        .bind("programme", programme.id())
        .bind("workstream", workstream)
        .map(Row.as(WorkstreamChannels::read))
        .findOne();
  }

  private static WorkstreamChannel read(Row row) throws SQLException {
    return new WorkstreamChannel(
        row.text("workstream"),
        row.text("channel"),
        row.coded("pace", WorkstreamChannel.Pace.class));
  }
}
