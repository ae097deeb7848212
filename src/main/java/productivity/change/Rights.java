package productivity.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import productivity.programme.Administrators;
import productivity.programme.Assignments;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Who may change what: an administrator everything; the lead or deputy of a workstream what stands
 * in it or below it, and who stands in for them; everybody else nothing. Asked within the
 * transaction that makes the change.
 */
final class Rights {
  /** What a person is to a piece of work. */
  enum Role {
    VIEWER,
    LEAD,
    ADMINISTRATOR
  }

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  Rights(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  static boolean allow(Role role, Kind kind) {
    return switch (kind) {
      case POST_UPDATE,
          RATE,
          COMPLETE,
          MOVE,
          DECIDE,
          ADD_DEADLINE,
          ADD_SAVING,
          ADD_DELIVERABLE,
          ASSIGN_DEPUTY,
          UNDO ->
          role != Role.VIEWER;
      case ASSIGN_LEAD -> role == Role.ADMINISTRATOR;
    };
  }

  /** Refuses in a sentence that says who may instead. */
  void require(Person person, Kind kind, Optional<String> workstream) {
    if (!allow(roleOf(person, workstream), kind)) {
      throw new Refusal(Refusal.Code.NOT_ALLOWED, sentence(kind, workstream));
    }
  }

  private Role roleOf(Person person, Optional<String> workstream) {
    if (new Administrators(session, programme).include(person.id())) {
      return Role.ADMINISTRATOR;
    }
    Set<String> own = new Assignments(session, programme).answeredForBy(person.id(), today);
    return workstream.filter(own::contains).isPresent() ? Role.LEAD : Role.VIEWER;
  }

  private String sentence(Kind kind, Optional<String> workstream) {
    String nothing = " Nothing was changed.";
    if (new Administrators(session, programme).isEmpty()) {
      return "Nobody may change the programme yet. Ask whoever runs this service to set"
          + " PRODUCTIVITY_ADMINS."
          + nothing;
    }
    if (kind == Kind.ASSIGN_LEAD) {
      return "Only an administrator of the programme can say who leads a workstream." + nothing;
    }
    return workstream
            .map(code -> new Answerable(session, programme, today).sentence(code))
            .orElse("Only the lead of its workstream or an administrator can do this.")
        + nothing;
  }
}
