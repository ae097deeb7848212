package productivity.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.ChangeLog;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Everything that can be asked of a programme. Each reading sees one state of the data, on the
 * programme's own day. Safe for use by many threads.
 */
public final class ReadModel {
  private final Database database;
  private final Clock clock;

  public ReadModel(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Equal versions mean that no answer can have changed but by a change of day. */
  public Object version() {
    return database.version();
  }

  /**
   * Reads for a workspace, or for the only programme where there is none. The first workspace that
   * asks makes an unclaimed programme its own; no other sees it from then on.
   */
  public <T> T read(@Nullable String workspace, Function<Reading, T> question) {
    return tryRead(workspace, question)
        .or(() -> claimed(workspace, question))
        .orElseThrow(ReadModel::noProgramme);
  }

  private <T> Optional<T> tryRead(@Nullable String workspace, Function<Reading, T> question) {
    return database.read(
        session -> {
          Programmes programmes = new Programmes(session);
          Optional<Programme> programme =
              workspace == null ? programmes.only() : programmes.ofWorkspace(workspace);
          return programme.map(found -> question.apply(reading(session, found)));
        });
  }

  /** Read again even where there was nothing to claim: another question may have claimed it. */
  private <T> Optional<T> claimed(@Nullable String workspace, Function<Reading, T> question) {
    if (workspace == null) {
      return Optional.empty();
    }
    database.write(session -> new Programmes(session).claim(workspace));
    return tryRead(workspace, question);
  }

  private Reading reading(Session session, Programme programme) {
    Today today = Today.of(session, programme, LocalDate.now(clock.withZone(programme.zone())));
    return new Reading(session, programme, today, new ChangeLog(session, programme, clock));
  }

  private static Refusal noProgramme() {
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        "There is no programme here yet. Whoever runs the service can take one in with the import"
            + " command, or the sample programme with import --sample.");
  }
}
