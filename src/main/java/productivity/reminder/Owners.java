package productivity.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Capacity;
import productivity.programme.Leavers;
import productivity.programme.Person;
import productivity.programme.Workstream;

/** Who is written to about a workstream: its lead, or the deputy while the lead is away. */
final class Owners {
  private final Map<String, List<Assignment>> assigned;
  private final Map<String, @Nullable String> parents = new HashMap<>();

  private Owners(List<Assignment> assignments, List<Workstream> workstreams) {
    this.assigned = assignments.stream().collect(Collectors.groupingBy(Assignment::workstream));
    workstreams.forEach(each -> parents.put(each.code(), each.parent()));
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
    String code = workstream;
    for (int step = 0; code != null && step < parents.size(); step++) {
      Optional<Person> own = of(assigned.getOrDefault(code, List.of()));
      if (own.isPresent()) {
        return own;
      }
      code = parents.get(code);
    }
    return Optional.empty();
  }

  /** A deputy with a last day stands in for a lead who is away; one for good helps out. */
  private static Optional<Person> of(List<Assignment> own) {
    return first(own, each -> each.capacity() == Capacity.DEPUTY && each.until() != null)
        .or(() -> first(own, each -> each.capacity() == Capacity.LEAD))
        .or(() -> first(own, each -> each.capacity() == Capacity.DEPUTY));
  }

  private static Optional<Person> first(List<Assignment> own, Predicate<Assignment> suits) {
    return own.stream().filter(suits).map(Assignment::person).findFirst();
  }
}
