package productivity.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.UntoldChanges;
import productivity.store.Database;
import productivity.store.Session;
import productivity.workday.Workdays;

/**
 * Changes that wait to be told in a channel: because it wants them once a day, or because it could
 * not be told when they were made. Safe for use by many threads.
 */
public final class Untold {
  private final Database database;
  private final Clock clock;

  public Untold(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void keep(String workspace, String channel, Change change) {
    database.write(
        session ->
            programme(session, workspace)
                .map(
                    programme -> {
                      LocalDate day = LocalDate.ofInstant(change.madeAt(), programme.zone());
                      new UntoldChanges(session, programme).add(channel, change.number(), day);
                      return true;
                    }));
  }

  /** What was kept on an earlier day and is due today: on a working day all of it, else nothing. */
  public List<Change> due(String workspace, String channel) {
    return read(
        workspace,
        (session, programme) ->
            Workdays.of(programme.nation()).isWorkday(today(programme))
                ? changes(session, programme, channel, today(programme))
                : List.of());
  }

  /** All of it, whatever the day. */
  public List<Change> all(String workspace, String channel) {
    return read(
        workspace,
        (session, programme) -> changes(session, programme, channel, today(programme).plusDays(1)));
  }

  public void told(String workspace, String channel, List<Change> changes) {
    List<Long> numbers = changes.stream().map(Change::number).toList();
    database.write(
        session ->
            programme(session, workspace)
                .map(
                    programme -> {
                      new UntoldChanges(session, programme).remove(channel, numbers);
                      return true;
                    }));
  }

  private List<Change> changes(
      Session session, Programme programme, String channel, LocalDate before) {
    ChangeLog log = new ChangeLog(session, programme, clock);
    return new UntoldChanges(session, programme)
        .madeBefore(channel, before).stream().flatMap(number -> log.find(number).stream()).toList();
  }

  private List<Change> read(
      String workspace, BiFunction<Session, Programme, List<Change>> question) {
    return database.read(
        session ->
            programme(session, workspace)
                .map(programme -> question.apply(session, programme))
                .orElse(List.of()));
  }

  private static Optional<Programme> programme(Session session, String workspace) {
    return new Programmes(session).ofWorkspace(workspace);
  }

  private LocalDate today(Programme programme) {
    return LocalDate.now(clock.withZone(programme.zone()));
  }
}
