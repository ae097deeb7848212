package productivity.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import productivity.programme.Administrators;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Capacity;
import productivity.programme.Leavers;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Who may change what: an administrator everything; the lead of a workstream what stands in it or
 * below it, and who stands in there; a deputy the same but for that; everybody else, and whoever
 * has left the workspace, nothing. Asked within the transaction that makes the change.
 */
final class Rights {
  /** What a person is to a piece of work; each may do what those before it may. */
  enum Role {
    VIEWER,
    DEPUTY,
    LEAD,
    ADMINISTRATOR;

    private static Role of(Assignment assignment) {
      return assignment.capacity() == Capacity.LEAD ? LEAD : DEPUTY;
    }
  }

  private static final String NOTHING = " Nothing was changed.";

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  Rights(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  static boolean allow(Role role, Kind kind) {
    return role.compareTo(least(kind)) >= 0;
  }

  private static Role least(Kind kind) {
    return switch (kind) {
      case POST_UPDATE,
          RATE,
          COMPLETE,
          MOVE,
          DECIDE,
          ADD_DEADLINE,
          ADD_SAVING,
          ADD_DELIVERABLE,
          UNDO ->
          Role.DEPUTY;
      // A deputy could otherwise stay one, or make others so.
      case ASSIGN_DEPUTY, TELL, REMIND -> Role.LEAD;
      case ASSIGN_LEAD, OFFICE -> Role.ADMINISTRATOR;
    };
  }

  /** Refuses in a sentence that says who may instead. */
  void require(Person person, Kind kind, Optional<String> workstream) {
    if (!allow(roleOf(person, workstream), kind)) {
      throw new Refusal(Refusal.Code.NOT_ALLOWED, sentence(kind, workstream) + NOTHING);
    }
  }

  private Role roleOf(Person person, Optional<String> workstream) {
    if (new Leavers(session, programme).include(person.id())) {
      return Role.VIEWER;
    }
    if (administrators().include(person.id())) {
      return Role.ADMINISTRATOR;
    }
    return workstream.stream()
        .flatMap(code -> new Assignments(session, programme).over(code).stream())
        .filter(each -> each.person().id().equals(person.id()) && each.holdsOn(today))
        .map(Role::of)
        .max(Comparator.naturalOrder())
        .orElse(Role.VIEWER);
  }

  private String sentence(Kind kind, Optional<String> workstream) {
    if (!isAdministered()) {
      return "Nobody administers the programme. Ask whoever runs this service to set"
          + " PRODUCTIVITY_ADMINS.";
    }
    if (kind == Kind.ASSIGN_LEAD) {
      return "Only an administrator of the programme can say who leads a workstream.";
    }
    if (kind == Kind.OFFICE) {
      return "Only an administrator of the programme can say when the office is closed.";
    }
    return workstream
        .map(code -> new Answerable(session, programme, today).sentence(kind, code))
        .orElse("Only the lead of its workstream or an administrator can do this.");
  }

  /** An administrator who has left administers nothing. */
  private boolean isAdministered() {
    return !administrators().present().isEmpty();
  }

  private Administrators administrators() {
    return new Administrators(session, programme);
  }
}
