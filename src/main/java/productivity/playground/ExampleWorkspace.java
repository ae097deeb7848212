package productivity.playground;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Channels;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;

/**
 * A small workspace for tests, with a channel of each sort: C1 and G2 have the app in them, C2 and
 * G1 have not, C9 is archived; G1 and G2 are private.
 */
final class ExampleWorkspace {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String SAM = "U1EXAMPLE";
  private static final String KIM = "U2EXAMPLE";

  private ExampleWorkspace() {}

  static Workspace on(Clock told, Clock real) {
    Workspace workspace = new Workspace(told, real, real);
    People people = workspace.people();
    people.put(Person.member(SAM, "Sam Example", "Runs the programme", LONDON));
    people.put(Person.member(KIM, "Kim Example", "Leads a workstream", LONDON));
    people.put(Person.member("U9EXAMPLE", "Jo Example", "Has left", LONDON).deactivated());
    Channels channels = workspace.channels();
    channels.put(Channel.open("C1", "programme", "", Set.of(SAM, KIM, People.BOT)));
    channels.put(Channel.open("C2", "random", "", Set.of(SAM, KIM)));
    channels.put(Channel.closed("G1", "board", "", Set.of(SAM)));
    channels.put(Channel.closed("G2", "leads", "", Set.of(SAM, People.BOT)));
    channels.put(Channel.open("C9", "old-programme", "", Set.of(SAM, People.BOT)).archivedNow());
    return workspace;
  }
}
