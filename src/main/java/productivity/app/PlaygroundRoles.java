package productivity.app;

import java.util.Optional;
import java.util.stream.IntStream;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Subject;

/**
 * Gives the people who play their parts in the programme, so that everything can be tried: an
 * administrator, leads and a deputy; all others may look.
 */
record PlaygroundRoles(PlaygroundCast cast) {
  Person administrator() {
    return known(cast.administrator());
  }

  /** Made as the administrator would make it, and once, so that what players changed stays. */
  void assign(ReadModel readModel, Changes changes) {
    IntStream.range(0, cast.workstreams().size())
        .forEach(
            number -> {
              Subject.Stream stream =
                  stream(readModel, cast.workstreams().get(number).workstream());
              assign(changes, stream, Capacity.LEAD, known(cast.lead(number)));
              assign(changes, stream, Capacity.DEPUTY, known(cast.deputy()));
            });
  }

  private void assign(Changes changes, Subject.Stream stream, Capacity capacity, Person person) {
    String once = "playground:%s:%s".formatted(stream.workstream().code(), capacity.code());
    changes.make(
        Request.by(administrator(), Workspace.TEAM, once),
        new Operation.Assign(stream, capacity, person, Optional.empty()));
  }

  private static Subject.Stream stream(ReadModel readModel, String code) {
    return (Subject.Stream)
        readModel.read(
            Workspace.TEAM, reading -> reading.named(Naming.of("show", "workstream " + code)));
  }

  private static Person known(productivity.playground.workspace.Person person) {
    return new Person(person.id(), Shapes.userName(person));
  }
}
