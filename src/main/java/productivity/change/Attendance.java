package productivity.change;

import java.time.Clock;
import java.util.Set;
import java.util.function.BiFunction;
import productivity.programme.ByWorkspace;
import productivity.programme.Leavers;
import productivity.programme.OpenedHomes;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.store.Database;
import productivity.store.Session;

/** Who has looked in, and who has left the workspace. Safe for use by many threads. */
public final class Attendance {
  private final ByWorkspace programmes;
  private final Clock clock;

  public Attendance(Database database, Clock clock) {
    this.programmes = new ByWorkspace(database);
    this.clock = clock;
  }

  /** Notes that somebody has a Home now; who has one already costs a read. */
  public void lookedIn(String workspace, String person) {
    if (!whoLookedIn(workspace).contains(person)) {
      programmes.change(
          workspace, (session, programme) -> new OpenedHomes(session, programme).add(person));
    }
  }

  public Set<String> whoLookedIn(String workspace) {
    return read(workspace, (session, programme) -> new OpenedHomes(session, programme).people());
  }

  /** What they answer for stays assigned, and their rights end. */
  public void left(String workspace, Person person) {
    programmes.change(
        workspace,
        (session, programme) -> new Leavers(session, programme).add(person, clock.instant()));
  }

  /** False where they had not left: people's profiles change all the time. */
  public boolean cameBack(String workspace, String person) {
    if (!read(workspace, (session, programme) -> new Leavers(session, programme).ids())
        .contains(person)) {
      return false;
    }
    programmes.change(
        workspace, (session, programme) -> new Leavers(session, programme).remove(person));
    return true;
  }

  private Set<String> read(String workspace, BiFunction<Session, Programme, Set<String>> question) {
    return programmes.read(workspace, question).orElse(Set.of());
  }
}
