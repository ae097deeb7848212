package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static productivity.change.Operations.TODAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.WorkstreamChannel;
import productivity.progress.Change;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Refusal;

/** Who may do what, where: every cell is tried, and a new operation without a row fails here. */
class RightsMatrixTest {
  /** What somebody may do in their own workstream and those below, and in any other. */
  private enum May {
    LEAD_AND_DEPUTY,
    LEAD,
    ADMINISTRATOR;

    /** The row of an operation; the compiler asks for that of a new one. */
    static May row(Kind kind) {
      return switch (kind) {
        case POST_UPDATE, RATE, COMPLETE, MOVE, DECIDE -> LEAD_AND_DEPUTY;
        case ADD_DEADLINE, ADD_SAVING, ADD_DELIVERABLE -> LEAD_AND_DEPUTY;
        case UNDO -> LEAD_AND_DEPUTY;
        case ASSIGN_DEPUTY, TELL, REMIND -> LEAD;
        case ASSIGN_LEAD, OFFICE -> ADMINISTRATOR;
      };
    }

    boolean includes(Who who, Where where) {
      return switch (who) {
        case ADMINISTRATOR -> true;
        case LEAD -> this != ADMINISTRATOR && where != Where.OTHER;
        case DEPUTY -> this == LEAD_AND_DEPUTY && where != Where.OTHER;
        case VIEWER, FORMER_DEPUTY, LEAVER -> false;
      };
    }
  }

  private enum Who {
    VIEWER,
    FORMER_DEPUTY,
    LEAVER,
    DEPUTY,
    LEAD,
    ADMINISTRATOR;

    private Person person() {
      return switch (this) {
        case VIEWER -> Workroom.VIEWER;
        case FORMER_DEPUTY -> new Person("UFORMER", "Fay Former");
        case LEAVER -> new Person("ULEAVER", "Lou Leaver");
        case DEPUTY -> Workroom.DEPUTY;
        case LEAD -> Workroom.LEAD;
        case ADMINISTRATOR -> Workroom.ADMIN;
      };
    }
  }

  /** One's own workstream, one below it, and one that somebody else leads. */
  private enum Where {
    OWN("digital"),
    BELOW("psn"),
    OTHER("gdpr");

    private final String stream;

    Where(String stream) {
      this.stream = stream;
    }
  }

  private static final Person OTHER_LEAD = new Person("UOTHER", "Olu Other");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Workroom room;

  private final Map<Where, Operations.Place> places = new EnumMap<>(Where.class);

  @BeforeEach
  void open() {
    room = new Workroom(folder);
    assign("efficiency-productivity", Capacity.DEPUTY, Who.FORMER_DEPUTY.person(), TODAY);
    assign("efficiency-productivity", Capacity.LEAD, Who.LEAVER.person(), TODAY.plusYears(9));
    new Attendance(room.database, room.clock).left(Workroom.WORKSPACE, Who.LEAVER.person());
    room.clock.set(room.clock.instant().plus(Duration.ofDays(1)));
    room.assign("digital");
    assign("gdpr", Capacity.LEAD, OTHER_LEAD, TODAY.plusYears(9));
    Stream.of(Where.values()).forEach(where -> places.put(where, furnished(where)));
  }

  private Operations.Place furnished(Where where) {
    Subject.Stream stream = room.stream(where.stream);
    DateSpan when = DateSpan.ofDay(TODAY.plusMonths(1));
    return new Operations.Place(
        stream,
        added(
            new Operation.AddDeliverable(
                stream, "A promise", "2017-18", Optional.empty(), Optional.empty())),
        added(new Operation.AddDeadline(stream, "A date", DeadlineKind.MILESTONE, when)),
        added(new Operation.AddDeadline(stream, "A choice", DeadlineKind.DECISION, when)));
  }

  private String added(Operation operation) {
    return room.made(Workroom.ADMIN, operation).act().item().code();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void knowsAnOperationForEveryKindAndNoOther() {
    Set<Class<?>> built =
        Stream.of(Kind.values())
            .map(kind -> Operations.of(kind, place(Where.OWN)).getClass())
            .collect(Collectors.toSet());
    // It names no workstream, so it is tried by itself below.
    built.add(Operation.StandIn.class);
    // They are about an update that is there: AfterAnUpdateTest has their cells.
    built.addAll(AfterAnUpdateTest.OPERATIONS.keySet());
    // They are about what a channel has or a day is already: ChannelRightsTest has their cells.
    built.addAll(ChannelRightsTest.OPERATIONS);

    assertThat(built).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    assertThat(Kind.values())
        .allMatch(kind -> Operations.of(kind, place(Where.OWN)).kind() == kind);
  }

  @TestFactory
  Stream<DynamicTest> everyCell() {
    return Stream.of(Where.values())
        .flatMap(
            where ->
                Stream.of(Who.values())
                    .flatMap(who -> Stream.of(Kind.values()).map(kind -> cell(who, kind, where))));
  }

  private DynamicTest cell(Who who, Kind kind, Where where) {
    boolean may = May.row(kind).includes(who, where);
    String name = "%s %s %s in %s workstream".formatted(who, may ? "may" : "may not", kind, where);
    return dynamicTest(name, () -> attempt(who, kind, where, may));
  }

  private void attempt(Who who, Kind kind, Where where, boolean may) {
    if (kind == Kind.POST_UPDATE) {
      assertThat(objection(who, where)).as("the form says so before").isEqualTo(!may);
    }
    Operation operation = kind == Kind.UNDO ? undoing(where) : Operations.of(kind, place(where));
    List<String> before = room.rows();
    if (may) {
      Change change = room.made(who.person(), operation);
      assertThat(change.act().person()).isEqualTo(who.person());
      assertThat(room.rows()).isNotEqualTo(before);
      undo(change);
    } else {
      assertThatThrownBy(() -> room.made(who.person(), operation))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_ALLOWED))
          .hasMessageEndingWith(" Nothing was changed.");
    }
    assertThat(room.rows()).isEqualTo(before);
  }

  private boolean objection(Who who, Where where) {
    Subject.Item item = Workroom.deliverable(place(where).deliverable());
    return room.changes.objection(room.by(who.person()), item).isPresent();
  }

  private Operation undoing(Where where) {
    Change change = room.made(Workroom.ADMIN, Operations.update(place(where), "to be undone"));
    return new Operation.Undo(Optional.of(change.number()));
  }

  @Test
  void nobodyMakesThemselvesOrOthersLastByUndoing() {
    Change replaced =
        room.made(
            Workroom.ADMIN,
            new Operation.Assign(
                room.stream("digital"), Capacity.LEAD, OTHER_LEAD, Optional.empty()));

    assertThatThrownBy(() -> undoAs(Workroom.LEAD, replaced)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> undoAs(OTHER_LEAD, replaced)).isInstanceOf(Refusal.class);
    Change undone = undoAs(Workroom.ADMIN, replaced);
    assertThatThrownBy(() -> undoAs(Workroom.LEAD, undone)).isInstanceOf(Refusal.class);
  }

  @Test
  void whoeverLostAWorkstreamUndoesNothingThere() {
    Change own = room.made(Workroom.LEAD, Operations.update(place(Where.OWN), "mine"));
    room.made(
        Workroom.ADMIN,
        new Operation.Assign(room.stream("digital"), Capacity.LEAD, OTHER_LEAD, Optional.empty()));

    assertThatThrownBy(() -> undoAs(Workroom.LEAD, own))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Only Olu Other, Dee Deputy or an administrator can change");
    undoAs(OTHER_LEAD, own);
  }

  @Test
  void whoeverLeadsNamesWhoStandsInWhereverTheyLeadAndNobodyElseDoes() {
    assign("fire-rescue", Capacity.LEAD, Workroom.LEAD, TODAY.plusYears(1));
    List<String> before = room.rows();
    Operation operation = new Operation.StandIn(Workroom.VIEWER, Optional.empty());
    for (Who who : Who.values()) {
      if (who != Who.LEAD) {
        assertThatThrownBy(() -> room.made(who.person(), operation)).isInstanceOf(Refusal.class);
      }
    }
    assertThat(room.rows()).isEqualTo(before);

    Change change = room.made(Workroom.LEAD, operation);
    assertThat(room.rows()).filteredOn(row -> row.contains("UVIEWER")).hasSize(2);

    assign("fire-rescue", Capacity.LEAD, OTHER_LEAD, TODAY.plusYears(1));
    assertThatThrownBy(() -> undoAs(OTHER_LEAD, change)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> undoAs(Workroom.LEAD, change)).isInstanceOf(Refusal.class);
    undo(change);
  }

  @Test
  void onlyThoseWhoMaySetAChannelHaveItToldAtOnce() {
    Operation tell =
        new Operation.Tell(
            room.stream("digital"), Optional.of("CTOLD"), WorkstreamChannel.Pace.DAILY);
    room.made(Workroom.ADMIN, tell);
    for (Who who : Who.values()) {
      assertThat(room.changes.objectionToTelling(room.by(who.person()), "CTOLD").isEmpty())
          .as(who.name())
          .isEqualTo(May.row(Kind.TELL).includes(who, Where.OWN));
    }
  }

  @Test
  void saysWhatToDoWhereTheOnlyAdministratorHasLeft() {
    Attendance attendance = new Attendance(room.database, room.clock);
    attendance.left(Workroom.WORKSPACE, Workroom.ADMIN);
    Operation operation = Operations.of(Kind.ASSIGN_LEAD, place(Where.OWN));

    assertThatThrownBy(() -> room.made(Workroom.ADMIN, operation))
        .hasMessageContaining("Nobody administers the programme", "PRODUCTIVITY_ADMINS");
    room.made(Workroom.LEAD, Operations.of(Kind.RATE, place(Where.OWN)));

    assertThat(attendance.cameBack(Workroom.WORKSPACE, Workroom.ADMIN.id())).isTrue();
    room.made(Workroom.ADMIN, operation);
  }

  @Test
  void aDeputysRightsEndByThemselvesOnTheDayAfterTheLast() {
    assign("fire-rescue", Capacity.DEPUTY, Workroom.VIEWER, TODAY.plusDays(3));
    Operation add = Operations.of(Kind.ADD_DEADLINE, placeOf("fire-rescue"));
    room.clock.set(room.clock.instant().plus(Duration.ofDays(2)));
    room.made(Workroom.VIEWER, add);

    room.clock.set(room.clock.instant().plus(Duration.ofDays(1)));

    assertThatThrownBy(() -> room.made(Workroom.VIEWER, add)).isInstanceOf(Refusal.class);
  }

  private Operations.Place placeOf(String stream) {
    return new Operations.Place(room.stream(stream), "MOU1718-EI-12", "DL-089", "DL-084");
  }

  @Test
  void saysWhoMayInstead() {
    assertThatThrownBy(() -> room.made(Workroom.VIEWER, Operations.of(Kind.RATE, place(Where.OWN))))
        .hasMessageContaining("Only Lee Lead, Dee Deputy or an administrator can change");
    assertThatThrownBy(
            () -> room.made(Workroom.DEPUTY, Operations.of(Kind.ASSIGN_DEPUTY, place(Where.OWN))))
        .hasMessageContaining("Only Lee Lead or an administrator can say who stands in at");
    Operations.Place unled =
        new Operations.Place(room.stream("fire-rescue"), "MOU1718-EI-12", "DL-089", "DL-084");
    assertThatThrownBy(() -> room.made(Workroom.LEAD, Operations.of(Kind.RATE, unled)))
        .hasMessageContaining("has no lead here yet");
  }

  private Operations.Place place(Where where) {
    return Objects.requireNonNull(places.get(where));
  }

  private void assign(String stream, Capacity capacity, Person person, LocalDate until) {
    room.made(
        Workroom.ADMIN,
        new Operation.Assign(room.stream(stream), capacity, person, Optional.of(until)));
  }

  private void undo(Change change) {
    undoAs(Workroom.ADMIN, change);
  }

  private Change undoAs(Person person, Change change) {
    return room.made(person, new Operation.Undo(Optional.of(change.number())));
  }
}
