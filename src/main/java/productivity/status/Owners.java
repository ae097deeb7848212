package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productivity.programme.Assignment;
import productivity.programme.Capacity;
import productivity.programme.Person;

/** Who is spoken to about a workstream today. */
final class Owners {
  private Owners() {}

  /** Of those who answer for it, the nearest: whoever stands in for a time, before who leads. */
  static Optional<Person> first(List<Assignment> answering) {
    List<Assignment> nearest =
        answering.stream()
            .filter(each -> each.workstream().equals(answering.get(0).workstream()))
            .toList();
    return Stream.<Predicate<Assignment>>of(
            Owners::standsInForATime,
            each -> each.capacity() == Capacity.LEAD,
            each -> each.capacity() == Capacity.DEPUTY)
        .flatMap(wanted -> nearest.stream().filter(wanted))
        .map(Assignment::person)
        .findFirst();
  }

  private static boolean standsInForATime(Assignment assignment) {
    return assignment.capacity() == Capacity.DEPUTY && assignment.until() != null;
  }
}
