package productivity.status;

import java.time.LocalDateTime;
import java.util.List;
import productivity.programme.Programme;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.store.Session;

/** Reads the log of changes about one item. */
final class HistoryReports {
  private static final int MOST = 100;

  private final Session session;
  private final Programme programme;
  private final ChangeLog log;

  HistoryReports(Session session, Programme programme, ChangeLog log) {
    this.session = session;
    this.programme = programme;
    this.log = log;
  }

  HistoryReport of(Subject about) {
    List<Change> changes =
        about instanceof Subject.Stream stream
            ? log.ofWorkstream(stream.workstream().code(), MOST + 1)
            : log.of(code(about), MOST + 1);
    return new HistoryReport(
        about,
        about instanceof Subject.Item item
            ? new ItemCodes(session, programme).titled(item)
            : about.label(),
        changes.stream().limit(MOST).map(this::moment).toList(),
        changes.size() > MOST);
  }

  private HistoryReport.Moment moment(Change change) {
    return new HistoryReport.Moment(
        LocalDateTime.ofInstant(change.madeAt(), programme.zone()), change);
  }

  /** What cannot be changed from chat has no code there, and no history. */
  private static String code(Subject about) {
    return about instanceof Subject.Item item ? item.code() : about.label();
  }
}
