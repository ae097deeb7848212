package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.SavingType;
import productivity.value.DateSpan;
import productivity.value.Measure;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;
import productivity.value.Rating;
import productivity.value.Refusal;

/** Whatever was done, undoing it all ends where it began. */
abstract class UndoContract {
  private static final String CODE = "MOU1718-EP-03";
  private static final Measure COUNCILS =
      new Measure.Count(BigDecimal.ONE, BigDecimal.TEN, "councils", Qualifier.RANGE);
  private static final Measure POUNDS =
      new Measure.Sum(MoneyRange.of(Money.ofPounds(26_800_000), Qualifier.OVER));

  private final Workroom room;

  UndoContract(Workroom room) {
    this.room = room;
  }

  @Property(tries = 25)
  void undoingEverythingEndsInTheStartingState(
      @ForAll @Size(min = 1, max = 15) List<@From("operations") Operation> operations) {
    List<String> before = room.rows();
    Deque<Change> made = new ArrayDeque<>();
    operations.forEach(operation -> make(operation, made).ifPresent(made::push));
    while (!made.isEmpty()) {
      room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(made.pop().number())));
    }
    assertThat(room.rows()).isEqualTo(before);
  }

  @Property(tries = 25)
  void undoingAllThatWasSaidOfChannelsAndTheOfficeEndsInTheStartingState(
      @ForAll @Size(min = 5, max = 20) List<@From("settings") Operation> operations) {
    undoingEverythingEndsInTheStartingState(operations);
  }

  @Property(tries = 25)
  void undoingEachUndoneChangeAgainBringsThemBack(
      @ForAll @Size(min = 1, max = 5) List<@From("operations") Operation> operations) {
    List<String> start = room.rows();
    Deque<Change> made = new ArrayDeque<>();
    operations.forEach(operation -> make(operation, made).ifPresent(made::push));
    List<String> after = room.rows();
    Deque<Change> undone = new ArrayDeque<>();
    while (!made.isEmpty()) {
      undone.push(undo(made.pop()));
    }
    Deque<Change> again = new ArrayDeque<>();
    while (!undone.isEmpty()) {
      again.push(undo(undone.pop()));
    }
    assertThat(room.rows()).isEqualTo(after);
    while (!again.isEmpty()) {
      undo(again.pop());
    }
    assertThat(room.rows()).isEqualTo(start);
  }

  /** What an edit took away comes back beside what was said since. */
  @Property(tries = 25)
  void anEditIsUndoneWhateverUpdatesCameAfterIt(
      @ForAll @Size(min = 1, max = 5) List<@From("updates") Operation> updates) {
    Change posted = room.made(Workroom.ADMIN, update(List.of(COUNCILS, POUNDS), "All of it"));
    List<String> before = room.rows();
    Change edited =
        room.made(Workroom.ADMIN, new Operation.Correct(posted.number(), update(List.of(), "")));
    Deque<Change> made = new ArrayDeque<>();
    updates.forEach(operation -> make(operation, made).ifPresent(made::push));

    undo(edited);

    assertThat(room.rows()).containsAll(before);
    while (!made.isEmpty()) {
      undo(made.pop());
    }
    assertThat(room.rows()).isEqualTo(before);
    undo(posted);
  }

  @Property(tries = 10)
  void whatALaterChangeStandsOnIsNotUndone(@ForAll("moves") Operation first) {
    Change earlier = room.made(Workroom.ADMIN, first);
    Change later =
        room.made(
            Workroom.ADMIN,
            new Operation.Move(Workroom.deadline("DL-045"), day(29), Optional.empty()));
    List<String> before = room.rows();

    assertThatThrownBy(() -> undo(earlier))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("change %d by Ada Admin came after it".formatted(later.number()));
    assertThat(room.rows()).isEqualTo(before);
    undo(later);
    undo(earlier);
  }

  /** Nothing where it stands so already, or what is done would have to move. */
  private Optional<Change> make(Operation operation, Collection<Change> before) {
    try {
      return operation instanceof Operation.Correct correct
          ? corrected(correct, before)
          : Optional.of(room.made(Workroom.ADMIN, operation));
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
      return Optional.empty();
    }
  }

  /** Of those that were posted before, the one that the number leads to. */
  private Optional<Change> corrected(Operation.Correct correct, Collection<Change> before) {
    List<Change> posted =
        before.stream()
            .filter(change -> change.act().operation().equals(Kind.POST_UPDATE.code()))
            .toList();
    if (posted.isEmpty()) {
      return Optional.empty();
    }
    Change wrong = posted.get((int) correct.change() % posted.size());
    Operation.PostUpdate said = correct.update();
    Operation.PostUpdate better =
        new Operation.PostUpdate(
            Workroom.deliverable(wrong.act().item().code()),
            said.judged(),
            said.achieved(),
            said.note());
    return Optional.of(room.made(Workroom.ADMIN, new Operation.Correct(wrong.number(), better)));
  }

  private Change undo(Change change) {
    return room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(change.number())));
  }

  private static Operation.PostUpdate update(List<Measure> achieved, String note) {
    Optional<Judged> judged =
        note.isEmpty() ? Optional.empty() : Optional.of(Judged.as(Rating.RED, Optional.of("why")));
    return new Operation.PostUpdate(Workroom.deliverable(CODE), judged, achieved, note);
  }

  @Provide
  Arbitrary<Operation> operations() {
    return Arbitraries.oneOf(
        updates(), corrections(), moves(), dates(), additions(), assignments(), settings());
  }

  @Provide
  Arbitrary<Operation> moves() {
    return Arbitraries.integers()
        .between(1, 28)
        .map(
            day ->
                new Operation.Move(
                    Workroom.deadline("DL-045"), day(day), Optional.of("the reason " + day)));
  }

  @Provide
  Arbitrary<Operation> settings() {
    return SettingOperations.in(room);
  }

  @Provide
  Arbitrary<Operation> updates() {
    return posts().map(post -> post);
  }

  private static Arbitrary<Operation.PostUpdate> posts() {
    Arbitrary<Rating> ratings = Arbitraries.of(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.BLUE);
    Arbitrary<List<Measure>> figures = Arbitraries.of(COUNCILS, POUNDS).list().ofMaxSize(3);
    Arbitrary<String> notes = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> codes = Arbitraries.of(CODE, "MOU1718-EI-01");
    return Combinators.combine(ratings.optional(), figures, notes, codes)
        .as(
            (rating, achieved, note, code) ->
                new Operation.PostUpdate(
                    Workroom.deliverable(code),
                    rating.map(given -> Judged.as(given, Optional.of("why"))),
                    achieved,
                    note));
  }

  private static Arbitrary<Operation> corrections() {
    return Combinators.combine(Arbitraries.longs().between(0, 14), posts())
        .as(Operation.Correct::new);
  }

  private static Arbitrary<Operation> dates() {
    LocalDate today = LocalDate.of(2017, 11, 1);
    return Arbitraries.of(
        new Operation.Complete(Workroom.deliverable("MOU1718-EP-03"), today, Optional.of("Done")),
        new Operation.Move(Workroom.deliverable("MOU1718-EP-03"), day(3), Optional.empty()));
  }

  private Arbitrary<Operation> additions() {
    return Arbitraries.of(
        new Operation.AddDeadline(room.stream("digital"), "A launch", DeadlineKind.LAUNCH, day(7)),
        new Operation.AddSaving(
            room.stream("digital"),
            "Fewer letters",
            MoneyRange.of(Money.ofPounds(7), Qualifier.ABOUT),
            Basis.ACHIEVED,
            Frequency.ANNUAL,
            SavingType.EFFICIENCY_SAVING),
        new Operation.AddDeliverable(
            room.stream("digital"),
            "A map",
            "2017-18",
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 3, 31))));
  }

  private Arbitrary<Operation> assignments() {
    return Arbitraries.of(Workroom.LEAD, Workroom.DEPUTY, Workroom.VIEWER).map(this::leads);
  }

  private Operation leads(Person person) {
    return new Operation.Assign(
        room.stream("digital"), Capacity.LEAD, person, Optional.of(LocalDate.of(2018, 1, 1)));
  }

  private static DateSpan day(int day) {
    return DateSpan.ofDay(LocalDate.of(2017, 12, day));
  }
}
