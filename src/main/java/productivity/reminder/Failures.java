package productivity.reminder;

import java.time.Clock;
import productivity.delivery.Notices;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;

/**
 * Lets somebody know of every notice that could not be sent. A turn may come as often as one likes:
 * it looks only where the data is other than before. Used by one thread.
 */
public final class Failures {
  private final Database database;
  private final Clock clock;
  private Object seen = "nothing";

  public Failures(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** True where somebody is to be told of one. */
  public boolean turn() {
    Object version = database.version();
    if (version.equals(seen)) {
      return false;
    }
    long told =
        database.read(session -> new Programmes(session).all()).stream()
            .filter(this::isAnyUntold)
            .filter(this::owe)
            .count();
    seen = version;
    return told > 0;
  }

  private boolean isAnyUntold(Programme programme) {
    return database.read(session -> !new Notices(session, programme).failedUntold().isEmpty());
  }

  private boolean owe(Programme programme) {
    return database.write(
        session -> {
          new FailedNotices(Scope.of(session, programme, clock)).owe();
          return true;
        });
  }
}
