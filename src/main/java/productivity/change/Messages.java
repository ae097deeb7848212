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

  /** A change that came of a message, and the words that the message had then. */
  public record Trail(Change change, String words) {}

  /** What came of a message and still holds, newest first. */
  public List<Trail> changesOf(String workspace, Address message) {
    return database.read(
        session ->
            programme(session, workspace)
                .map(programme -> trails(session, programme, message))
                .orElse(List.of()));
  }

  private List<Trail> trails(Session session, Programme programme, Address message) {
    ChangeLog log = new ChangeLog(session, programme, clock);
    return new FollowedMessages(session, programme)
        .changesOf(message).stream()
            .flatMap(
                followed ->
                    log
                        .find(followed.change())
                        .map(change -> new Trail(change, followed.words()))
                        .stream())
            .filter(trail -> !trail.change().undone())
            .toList();
  }

  private static Optional<Programme> programme(Session session, String workspace) {
    return new Programmes(session).ofWorkspace(workspace);
  }
}
