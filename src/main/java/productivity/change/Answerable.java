package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Capacity;
import productivity.programme.Leavers;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.store.Session;

/** Says who can change a workstream, for somebody who cannot. */
final class Answerable {
  private final Workstreams workstreams;
  private final Assignments assignments;
  private final Leavers leavers;
  private final LocalDate today;

  Answerable(Session session, Programme programme, LocalDate today) {
    this.workstreams = new Workstreams(session, programme);
    this.assignments = new Assignments(session, programme);
    this.leavers = new Leavers(session, programme);
    this.today = today;
  }

  String sentence(Kind kind, String code) {
    boolean leadsOnly = kind == Kind.ASSIGN_DEPUTY || kind == Kind.TELL || kind == Kind.REMIND;
    String name = workstreams.find(code).map(Workstream::name).orElse(code);
    Set<String> left = leavers.ids();
    List<Assignment> people =
        assignments.over(code).stream()
            .filter(each -> each.holdsOn(today) && !left.contains(each.person().id()))
            .filter(each -> !leadsOnly || each.capacity() == Capacity.LEAD)
            .toList();
    if (people.isEmpty()) {
      return "%s has no lead here yet. An administrator can name one with the command lead."
          .formatted(name);
    }
    return "Only %s or an administrator can %s %s.".formatted(names(people), deed(kind), name);
  }

  private static String deed(Kind kind) {
    return switch (kind) {
      case ASSIGN_DEPUTY -> "say who stands in at";
      case TELL -> "choose the channel of";
      case REMIND -> "say where there are reminders of";
      default -> "change";
    };
  }

  private static String names(List<Assignment> people) {
    return people.stream()
        .map(each -> each.person().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
