package productivity.app;

import java.util.List;
import java.util.Optional;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Deliverables.Load;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.playground.workspace.Workspace;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Refusal;

/** The programme that is played with, where its database is, and its fullest workstreams. */
record PlaygroundProgramme(String url, Programme programme, List<Load> workstreams) {
  private static final int WORKSTREAMS = 3;

  /**
   * Takes a database that is empty, which gets the sample, or one that was played with before. Any
   * other is refused: a real workspace could not use it any more once the playground has.
   */
  static PlaygroundProgramme in(String url) {
    try (Database database = Database.open(url)) {
      if (database.read(session -> new Programmes(session).all()).isEmpty()) {
        Intake.apply(database, Sheets.fromClasspath(ImportCommand.SAMPLE));
        database.write(session -> new Programmes(session).claim(Workspace.TEAM));
      }
      return database
          .read(session -> played(url, session))
          .orElseThrow(PlaygroundProgramme::notOurs);
    }
  }

  private static Optional<PlaygroundProgramme> played(String url, Session session) {
    return new Programmes(session)
        .ofWorkspace(Workspace.TEAM)
        .map(
            programme ->
                new PlaygroundProgramme(
                    url,
                    programme,
                    new Deliverables(session, programme).fullestWorkstreams(WORKSTREAMS)));
  }

  private static Refusal notOurs() {
    return new Refusal(
        Refusal.Code.CONFLICT,
        "That database holds a programme of its own, which the playground leaves alone. Start the"
            + " playground without DATABASE_URL and --database, or name an empty database.");
  }
}
