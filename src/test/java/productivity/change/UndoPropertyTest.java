package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
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
class UndoPropertyTest {
  private static final Workroom room = open();

  private static Workroom open() {
    try {
      Path folder = Files.createTempDirectory("undo");
      folder.toFile().deleteOnExit();
      return new Workroom(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @AfterContainer
  static void close() {
    room.close();
  }

  @Property(tries = 25)
  void undoingEverythingEndsInTheStartingState(
      @ForAll @Size(min = 1, max = 15) List<@From("operations") Operation> operations) {
    List<String> before = room.rows();
    Deque<Change> made = new ArrayDeque<>();
    operations.forEach(operation -> make(operation).ifPresent(made::push));
    while (!made.isEmpty()) {
      room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(made.pop().number())));
    }
    assertThat(room.rows()).isEqualTo(before);
  }

  @Property(tries = 25)
  void undoingEachUndoneChangeAgainBringsThemBack(
      @ForAll @Size(min = 1, max = 5) List<@From("operations") Operation> operations) {
    List<String> start = room.rows();
    Deque<Change> made = new ArrayDeque<>();
    operations.forEach(operation -> make(operation).ifPresent(made::push));
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
  private static Optional<Change> make(Operation operation) {
    try {
      return Optional.of(room.made(Workroom.ADMIN, operation));
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
      return Optional.empty();
    }
  }

  private static Change undo(Change change) {
    return room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(change.number())));
  }

  @Provide
  Arbitrary<Operation> operations() {
    return Arbitraries.oneOf(updates(), moves(), dates(), additions(), assignments());
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

  private static Arbitrary<Operation> updates() {
    Arbitrary<Rating> ratings = Arbitraries.of(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.BLUE);
    Arbitrary<String> notes = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> codes = Arbitraries.of("MOU1718-EP-03", "MOU1718-EI-01");
    return net.jqwik.api.Combinators.combine(ratings, notes, codes)
        .as(
            (rating, note, code) ->
                new Operation.PostUpdate(
                    Workroom.deliverable(code),
                    Optional.of(Judged.as(rating, Optional.of("why"))),
                    List.of(
                        new Measure.Count(
                            BigDecimal.ONE, BigDecimal.TEN, "councils", Qualifier.RANGE),
                        new Measure.Sum(MoneyRange.of(Money.ofPounds(26_800_000), Qualifier.OVER))),
                    note));
  }

  private static Arbitrary<Operation> dates() {
    LocalDate today = LocalDate.of(2017, 11, 1);
    return Arbitraries.of(
        new Operation.Complete(Workroom.deliverable("MOU1718-EP-03"), today, Optional.of("Done")),
        new Operation.Move(Workroom.deliverable("MOU1718-EP-03"), day(3), Optional.empty()));
  }

  private static Arbitrary<Operation> additions() {
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

  private static Arbitrary<Operation> assignments() {
    return Arbitraries.of(Workroom.LEAD, Workroom.DEPUTY, Workroom.VIEWER)
        .map(UndoPropertyTest::leads);
  }

  private static Operation leads(Person person) {
    return new Operation.Assign(
        room.stream("digital"), Capacity.LEAD, person, Optional.of(LocalDate.of(2018, 1, 1)));
  }

  private static DateSpan day(int day) {
    return DateSpan.ofDay(LocalDate.of(2017, 12, day));
  }
}
