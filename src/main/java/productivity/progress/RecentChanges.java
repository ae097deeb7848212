package productivity.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Listing;

/** What was changed in some workstreams of late and stands. Costs what was changed since. */
public final class RecentChanges {
  /** The same moment may be kept with and without its milliseconds; with a full stop both sort. */
  private static final String RECENT =
      """
      SELECT r.*, COUNT(*) OVER () AS total FROM (
      {select}
      ) r
      WHERE r.undone = 0
      ORDER BY r.number DESC LIMIT :shown
      """
          .replace(
              "{select}",
              ChangeLog.SELECT.replace(
                  "{condition}",
                  """
                  x.workstream IN (<workstreams>) AND x.operation IN (<operations>)
                  AND x.made_at >= :second AND REPLACE(x.made_at, 'Z', '.') > :moment
                  """));

  private final Session session;
  private final Programme programme;

  public RecentChanges(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /**
   * Which changes are news: of which operations, in which workstreams, after which moment.
   *
   * @param operations the codes of what was done
   */
  public record News(Collection<String> workstreams, Collection<String> operations, Instant since) {
    public News {
      workstreams = List.copyOf(workstreams);
      operations = List.copyOf(operations);
    }
  }

  /** The newest first, each once, and how many there are in all; what was undone is left out. */
  public Listing<Change> first(int most, News news) {
    if (news.workstreams().isEmpty() || news.operations().isEmpty()) {
      return Listing.none();
    }
    record Counted(Change change, int total) {}
    List<Counted> found =
        session
            .handle()
            .createQuery(RECENT)
            .bind("programme", programme.id())
            .bindList("workstreams", List.copyOf(news.workstreams()))
            .bindList("operations", List.copyOf(news.operations()))
            .bind("second", text(news.since().truncatedTo(ChronoUnit.SECONDS)))
            .bind("moment", text(news.since().truncatedTo(ChronoUnit.MILLIS)) + ".")
            .bind("most", Integer.MAX_VALUE)
            .bind("shown", most)
            .map(Row.as(row -> new Counted(ChangeLog.change(row), row.number("total"))))
            .list();
    return new Listing<>(
        found.stream().map(Counted::change).toList(), found.isEmpty() ? 0 : found.get(0).total());
  }

  private static String text(Instant moment) {
    return moment.toString().replace("Z", "");
  }
}
