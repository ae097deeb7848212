package productivity.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Leavers;
import productivity.programme.Lineage;
import productivity.programme.Person;
import productivity.programme.Workstream;

/** Who is written to about a workstream: its lead, or the deputy while the lead is away. */
final class Owners {
  private final Map<String, List<Assignment>> assigned;
  private final Lineage lineage;

  private Owners(List<Assignment> assignments, List<Workstream> workstreams) {
    this.assigned = assignments.stream().collect(Collectors.groupingBy(Assignment::workstream));
    this.lineage = new Lineage(workstreams);
  }

  static Owners of(Scope scope, List<Workstream> workstreams) {
    Set<String> left = new Leavers(scope.session(), scope.programme()).ids();
    LocalDate today = scope.today();
    return new Owners(
        new Assignments(scope.session(), scope.programme())
            .all().stream()
                .filter(each -> each.holdsOn(today) && !left.contains(each.person().id()))
                .toList(),
        workstreams);
  }

  /** Of the workstream, or else of the nearest above it that has one. */
  Optional<Person> over(@Nullable String workstream) {
    return lineage.from(workstream).stream()
        .flatMap(code -> Assignment.spokenTo(assigned.getOrDefault(code, List.of())).stream())
        .findFirst();
  }
}
