package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static productivity.change.Operations.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.reminder.DigestPace;
import productivity.reminder.LeadTime;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Period;
import productivity.value.Refusal;

/** Who may say how a channel is reminded that is so already: person by operation. */
class ChannelRightsTest {
  /** They are about what a channel has or a day is already. */
  static final Set<Class<?>> OPERATIONS =
      Set.of(
          Operation.Unsubscribe.class,
          Operation.RemindAhead.class,
          Operation.RemindAsUsual.class,
          Operation.PaceDigest.class,
          Operation.OpenOffice.class);

  private static final String CHANNEL = "CDIGITAL";
  private static final Person OTHER_LEAD = new Person("UOTHER", "Olu Other");
  private static final LeadTime AHEAD = new LeadTime(List.of(7, 3));

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Workroom room;

  @BeforeEach
  void open() {
    room = new Workroom(folder);
    room.assign("digital");
    room.made(
        Workroom.ADMIN,
        new Operation.Assign(
            room.stream("gdpr"), Capacity.LEAD, OTHER_LEAD, Optional.of(TODAY.plusYears(1))));
    room.made(Workroom.ADMIN, new Operation.Subscribe(CHANNEL, List.of(room.stream("digital"))));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void leadTimesOfAChannelAreForTheLeadOfItsWorkstream() {
    isForTheLead(new Operation.RemindAhead(CHANNEL, Optional.empty(), AHEAD));
  }

  @Test
  void leadTimesOfAnItemAreForTheLeadOfItsWorkstream() {
    isForTheLead(new Operation.RemindAhead(CHANNEL, Optional.of(deadlineIn("digital")), AHEAD));
  }

  @Test
  void theUsualLeadTimesAreForTheLeadOfTheWorkstream() {
    for (Optional<Subject.Item> item :
        List.of(Optional.<Subject.Item>empty(), Optional.of(deadlineIn("digital")))) {
      room.made(Workroom.ADMIN, new Operation.RemindAhead(CHANNEL, item, AHEAD));
      isForTheLead(new Operation.RemindAsUsual(CHANNEL, item));
    }
  }

  @Test
  void theDigestOfAChannelIsForTheLeadOfItsWorkstream() {
    isForTheLead(new Operation.PaceDigest(CHANNEL, DigestPace.DAILY));
    isForTheLead(new Operation.PaceDigest(CHANNEL, DigestPace.NONE));
  }

  @Test
  void endingRemindersIsForTheLeadOfTheWorkstream() {
    isForTheLead(new Operation.Unsubscribe(CHANNEL, List.of(room.stream("digital"))));
    isForTheLead(new Operation.Unsubscribe(CHANNEL, List.of()));
  }

  /** Somebody who leads one of several workstreams there may not end the reminders of all. */
  @Test
  void endingAllRemindersIsForWhoeverLeadsAllOfThem() {
    room.made(Workroom.ADMIN, new Operation.Subscribe(CHANNEL, List.of(room.stream("gdpr"))));
    Operation all = new Operation.Unsubscribe(CHANNEL, List.of());

    isRefused(Workroom.LEAD, all);
    isRefused(OTHER_LEAD, all);
    isMade(Workroom.ADMIN, all);
  }

  /** Its lead may say how all of the channel is reminded, and nobody else of what they lead. */
  @Test
  void oneOfSeveralLeadsOfAChannelMaySayHowItIsReminded() {
    room.made(Workroom.ADMIN, new Operation.Subscribe(CHANNEL, List.of(room.stream("gdpr"))));

    isMade(OTHER_LEAD, new Operation.PaceDigest(CHANNEL, DigestPace.DAILY));
    isMade(OTHER_LEAD, new Operation.RemindAhead(CHANNEL, Optional.empty(), AHEAD));
    isRefused(
        OTHER_LEAD, new Operation.RemindAhead(CHANNEL, Optional.of(deadlineIn("digital")), AHEAD));
  }

  @Test
  void openingTheOfficeAgainIsForAdministrators() {
    Period day = new Period("day", TODAY, TODAY);
    room.made(Workroom.ADMIN, new Operation.CloseOffice(day, "Flood"));
    Operation open = new Operation.OpenOffice(day);
    List.of(Workroom.LEAD, Workroom.DEPUTY, Workroom.VIEWER).forEach(who -> isRefused(who, open));
    isMade(Workroom.ADMIN, open);
  }

  @Test
  void whatALeadSetIsTakenBackByThemAndNobodyElse() {
    Change change = room.made(Workroom.LEAD, new Operation.PaceDigest(CHANNEL, DigestPace.NONE));
    Operation undo = new Operation.Undo(Optional.of(change.number()));

    List.of(OTHER_LEAD, Workroom.DEPUTY, Workroom.VIEWER).forEach(who -> isRefused(who, undo));
    room.made(Workroom.LEAD, undo);
  }

  private void isForTheLead(Operation operation) {
    List.of(OTHER_LEAD, Workroom.DEPUTY, Workroom.VIEWER).forEach(who -> isRefused(who, operation));
    isMade(Workroom.LEAD, operation);
    isMade(Workroom.ADMIN, operation);
  }

  private void isRefused(Person who, Operation operation) {
    List<String> before = room.rows();
    assertThatThrownBy(() -> room.made(who, operation))
        .as("%s: %s", who.name(), operation)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_ALLOWED))
        .hasMessageEndingWith(" Nothing was changed.");
    assertThat(room.rows()).isEqualTo(before);
  }

  /** And undone, so that others may be tried. */
  private void isMade(Person who, Operation operation) {
    List<String> before = room.rows();
    Change change = room.made(who, operation);
    assertThat(room.rows()).isNotEqualTo(before);
    room.made(who, new Operation.Undo(Optional.of(change.number())));
    assertThat(room.rows()).isEqualTo(before);
  }

  private Subject.Item deadlineIn(String workstream) {
    Operation added =
        new Operation.AddDeadline(
            room.stream(workstream),
            "A date",
            DeadlineKind.MILESTONE,
            DateSpan.ofDay(TODAY.plusMonths(1)));
    return Workroom.deadline(room.made(Workroom.ADMIN, added).act().item().code());
  }
}
