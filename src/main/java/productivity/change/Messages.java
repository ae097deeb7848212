package productivity.change;

import java.time.Clock;
import java.util.List;
import productivity.programme.ByWorkspace;
import productivity.programme.Programme;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.FollowedMessages;
import productivity.progress.ItemThreads.Address;
import productivity.store.Database;
import productivity.store.Session;

/** Which changes came of which message. Safe for use by many threads. */
public final class Messages {
  private final ByWorkspace programmes;
  private final Clock clock;

  public Messages(Database database, Clock clock) {
    this.programmes = new ByWorkspace(database);
    this.clock = clock;
  }

  /** A change that came of a message, and the words that the message had then. */
  public record Trail(Change change, String words) {}

  /** What came of a message and still holds, newest first. */
  public List<Trail> changesOf(String workspace, Address message) {
    return programmes
        .read(workspace, (session, programme) -> trails(session, programme, message))
        .orElse(List.of());
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
}
