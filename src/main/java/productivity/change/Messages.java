package productivity.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.FollowedMessages;
import productivity.progress.ItemThreads.Address;
import productivity.store.Database;
import productivity.store.Session;

/** Which changes came of which message. Safe for use by many threads. */
public final class Messages {
  private final Database database;
  private final Clock clock;

  public Messages(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The changes that came of a message and still hold, newest first. */
  public List<Change> changesOf(String workspace, Address message) {
    return database.read(
        session ->
            programme(session, workspace)
                .map(programme -> changes(session, programme, message))
                .orElse(List.of()));
  }

  public Optional<Change> change(String workspace, long number) {
    return database.read(
        session ->
            programme(session, workspace)
                .flatMap(programme -> new ChangeLog(session, programme, clock).find(number)));
  }

  /** From now on the change follows what becomes of the message. */
  public void follow(String workspace, Address message, long change) {
    database.write(
        session -> {
          programme(session, workspace)
              .ifPresent(found -> new FollowedMessages(session, found).add(message, change));
          return true;
        });
  }

  private List<Change> changes(Session session, Programme programme, Address message) {
    ChangeLog log = new ChangeLog(session, programme, clock);
    return new FollowedMessages(session, programme)
        .changesOf(message).stream()
            .flatMap(number -> log.find(number).stream())
            .filter(change -> !change.undone())
            .toList();
  }

  private static Optional<Programme> programme(Session session, String workspace) {
    return new Programmes(session).ofWorkspace(workspace);
  }
}
