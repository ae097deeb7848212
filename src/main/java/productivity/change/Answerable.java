package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.store.Session;

/** Says who can change a workstream, for somebody who cannot. */
final class Answerable {
  private final List<Workstream> workstreams;
  private final Assignments assignments;
  private final LocalDate today;

  Answerable(Session session, Programme programme, LocalDate today) {
    this.workstreams = new Workstreams(session, programme).all();
    this.assignments = new Assignments(session, programme);
    this.today = today;
  }

  String sentence(String code) {
    String name = find(code).map(Workstream::name).orElse(code);
    List<String> people =
        upwards(code)
            .flatMap(each -> assignments.in(each.code()).stream())
            .filter(each -> each.holdsOn(today))
            .map(Assignment::person)
            .map(person -> person.name())
            .distinct()
            .toList();
    return people.isEmpty()
        ? "%s has no lead here yet. An administrator can name one with the command lead."
            .formatted(name)
        : "Only %s or an administrator can change %s."
            .formatted(people.stream().collect(Collectors.joining(", ")), name);
  }

  private Stream<Workstream> upwards(String code) {
    return Stream.iterate(find(code), Optional::isPresent, each -> each.flatMap(this::above))
        .flatMap(Optional::stream);
  }

  private Optional<Workstream> above(Workstream workstream) {
    return find(workstream.parent());
  }

  private Optional<Workstream> find(@Nullable String code) {
    return workstreams.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
