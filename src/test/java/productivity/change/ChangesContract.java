package productivity.change;

import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import productivity.intake.Export;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.progress.Change;
import productivity.store.Database;
import productivity.value.Refusal;

/** What every change must do, whichever database is behind it. */
abstract class ChangesContract {
  private Workroom room;
  private Operations.Place place;

  /** The address of a database that holds the sample and nothing else. */
  abstract String sampleUrl();

  @BeforeEach
  void open() {
    room = new Workroom(Database.open(sampleUrl()));
    place = new Operations.Place(room.stream("digital"), "MOU1718-EP-11", "DL-131", "DL-055");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @TestFactory
  Stream<DynamicTest> isTakenBackAndPutBackExactly() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.UNDO)
        .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> backAndForth(kind)));
  }

  private void backAndForth(Kind kind) {
    Operation operation = Operations.of(kind, place);
    assertThat(operation.kind()).isEqualTo(kind);
    List<String> before = room.rows();
    Change change = made(operation);
    List<String> after = room.rows();
    assertThat(after).isNotEqualTo(before);

    Change undone = undo(change);
    assertThat(room.rows()).isEqualTo(before);
    undo(undone);
    assertThat(room.rows()).isEqualTo(after);
    assertThat(find(change).undone()).isFalse();
    undo(change);
    assertThat(room.rows()).isEqualTo(before);
    assertThat(find(change).undone()).isTrue();
    assertThat(find(undone).undone()).isFalse();
  }

  @Test
  void keepsEveryColumnOfAnUpdate() {
    List<String> before = room.rows();
    made(Operations.update(place, "two contracts slipped"));

    List<String> added = new ArrayList<>(room.rows());
    added.removeAll(before);
    assertThat(added).hasSize(4);
    assertThat(String.join("\n", added))
        .contains("rating=amber")
        .contains("path_back=a second supplier")
        .contains("review_by=2017-12-01")
        .contains("quantity=15")
        .contains("quantity_max=18")
        .contains("amount=300000000")
        .contains("amount_max=500000000")
        .contains("note=two contracts slipped")
        .contains("author=Ada Admin");
  }

  @Test
  void keepsTheFirstDateHoweverOftenItMoves() {
    made(Operations.move(Workroom.deadline("DL-131"), 5));
    made(Operations.move(Workroom.deadline("DL-131"), 20));
    made(Operations.move(Workroom.deliverable("MOU1718-EP-14"), 5));
    made(Operations.move(Workroom.deliverable("MOU1718-EP-14"), 20));

    assertThat(room.rows())
        .anyMatch(row -> row.contains("code=DL-131,") && row.contains("baseline=2018-12-31"))
        .anyMatch(
            row -> row.contains("code=MOU1718-EP-14,") && row.contains("due_baseline=2020-12-31"));
  }

  @Test
  void tellsTheHistoryOfAnItemNewestFirst() {
    Change first = made(Operations.update(place, "first"));
    Change second = made(Operations.update(place, "second"));
    Change undo = undo(second);

    List<Change> history = room.history("MOU1718-EP-11");

    assertThat(history)
        .extracting(Change::number)
        .containsExactly(undo.number(), second.number(), first.number());
    assertThat(history).extracting(Change::undone).containsExactly(false, true, false);
    assertThat(undo.undoes()).hasValue(second.number());
  }

  @Test
  void numbersTheChangesOfManyAtOnceWithoutAGap() throws Exception {
    long last = made(Operations.update(place, "before")).number();
    ExecutorService callers = Executors.newFixedThreadPool(16);
    List<Future<Long>> numbers =
        range(0, 100)
            .mapToObj(
                i -> callers.submit(() -> made(Operations.update(place, "note " + i)).number()))
            .toList();

    List<Long> given = new ArrayList<>();
    for (Future<Long> number : numbers) {
      given.add(number.get());
    }
    callers.shutdown();
    assertThat(given)
        .containsExactlyInAnyOrderElementsOf(rangeClosed(1, 100).mapToObj(i -> last + i).toList());
  }

  @Test
  void changesNothingForADeliveryThatCameBefore() {
    Request request = Request.by(Workroom.ADMIN, Workroom.WORKSPACE, "command:1");
    Outcome first = room.changes.make(request, Operations.update(place, "once"));
    List<String> after = room.rows();

    Outcome second = room.changes.make(request, Operations.update(place, "once"));

    assertThat(second).isEqualTo(new Outcome.Made(((Outcome.Made) first).change(), true));
    assertThat(room.rows()).isEqualTo(after);
  }

  @Test
  void asksBeforeTheSameIsSaidAgainWithinTenMinutes() {
    Operation operation = Operations.update(place, "the same");
    Change first = made(operation);
    List<String> after = room.rows();
    room.clock.set(room.clock.instant().plusSeconds(599));

    assertThat(room.changes.make(room.by(Workroom.ADMIN), operation))
        .isInstanceOfSatisfying(
            Outcome.SameAgain.class,
            same -> assertThat(same.earlier().number()).isEqualTo(first.number()));
    assertThat(room.rows()).isEqualTo(after);
    assertThat(room.changes.make(room.by(Workroom.ADMIN).again(), operation))
        .isInstanceOf(Outcome.Made.class);
  }

  @Test
  void takesTheSameFromAnotherPersonAfterTenMinutesOrOnceUndone() {
    room.assign("digital");
    Operation operation = Operations.update(place, "the same");
    Change first = made(operation);
    assertThat(room.changes.make(room.by(Workroom.LEAD), operation))
        .isInstanceOf(Outcome.Made.class);

    undo(first);
    assertThat(room.changes.make(room.by(Workroom.ADMIN), operation))
        .isInstanceOf(Outcome.Made.class);
    room.clock.set(room.clock.instant().plusSeconds(600));
    assertThat(room.changes.make(room.by(Workroom.ADMIN), operation))
        .isInstanceOf(Outcome.Made.class);
  }

  @Test
  void showsTheSecondOfTwoWhatTheFirstChanged() {
    room.assign("digital");
    long seen = made(Operations.update(place, "seen by both")).number();
    Change first = room.made(Workroom.LEAD, Operations.update(place, "by the lead"));
    List<String> after = room.rows();
    Request second = room.by(Workroom.ADMIN).basedOn(seen);

    assertThat(room.changes.make(second, Operations.update(place, "by the other")))
        .isEqualTo(new Outcome.Overtaken(List.of(find(first))));
    assertThat(room.rows()).isEqualTo(after);
    assertThat(room.changes.make(second.again(), Operations.update(place, "by the other")))
        .isInstanceOf(Outcome.Made.class);
  }

  @Test
  void doesNotUndoWhatALaterChangeMovedAwayAndBackAgain() {
    Change first = made(Operations.move(Workroom.deadline("DL-131"), 5));
    Change second = made(Operations.move(Workroom.deadline("DL-131"), 20));
    Change third = made(Operations.move(Workroom.deadline("DL-131"), 5));

    assertRefused(() -> undo(first), "change %d by Ada Admin came after".formatted(third.number()));
    undo(third);
    assertRefused(
        () -> undo(first), "change %d by Ada Admin came after".formatted(second.number()));
    undo(second);
    undo(first);
  }

  @Test
  void doesNotTakeAwayAnItemThatWasChangedSince() {
    Change added = made(Operations.of(Kind.ADD_DELIVERABLE, place));
    String code = added.act().item().code();
    Change update =
        made(Operations.update(new Operations.Place(place.stream(), code, "", ""), "on its way"));

    assertRefused(() -> undo(added), "change %d by Ada Admin".formatted(update.number()));
    undo(update);
    undo(added);
  }

  @Test
  void doesNotTakeAwayAnItemThatAnImportBuiltOn() {
    Change added = made(Operations.of(Kind.ADD_DELIVERABLE, place));
    execute(
        "UPDATE deliverable SET parent = '%s' WHERE code = 'MOU1718-EP-11a'"
            .formatted(added.act().item().code()));

    assertRefused(() -> undo(added), "something that was imported since");
    made(Operations.update(place, "goes on"));
  }

  @Test
  void doesNotUndoWhatAnImportChangedOrTookAway() {
    Change moved = made(Operations.move(Workroom.deadline("DL-131"), 5));
    execute("UPDATE deadline SET title = 'Another' WHERE code = 'DL-131'");
    Change rated = made(Operations.of(Kind.RATE, place));
    execute("DELETE FROM rating WHERE deliverable = 'MOU1718-EP-11'");

    assertRefused(() -> undo(moved), "changed since by an import");
    assertRefused(() -> undo(rated), "changed since by an import");
  }

  @Test
  void givesNoCodeTwice() {
    Operation operation = Operations.of(Kind.ADD_DEADLINE, place);
    Change first = made(operation);
    undo(first);
    Change second = made(operation);

    assertThat(second.act().item().code()).isNotEqualTo(first.act().item().code());
    assertThat(Stream.of(first, second).map(each -> each.act().item().code()))
        .allMatch(code -> code.matches("DL-\\d{3}"));
  }

  @Test
  void refusesWhatChangesNothing() {
    Operation operation = Operations.of(Kind.COMPLETE, place);
    made(operation);

    assertRefused(() -> made(operation), "how it stands already");
  }

  @Test
  void keepsWhatIsWrittenCharacterByCharacter() {
    String hostile =
        "<!channel> *bold* `code` 'quote'; DROP TABLE rating; \u202eright to left\u200f שלום 😀\n"
            + "second line\t"
            + "é".repeat(2_900);
    made(Operations.update(place, hostile));

    assertThat(
            room.database.<String>read(
                session ->
                    session
                        .handle()
                        .createQuery("SELECT note FROM progress_update WHERE author = 'Ada Admin'")
                        .mapTo(String.class)
                        .one()))
        .isEqualTo(hostile);
    assertThat(room.history("MOU1718-EP-11").get(0).act().said()).endsWith(hostile);
  }

  @Test
  void leavesOutWhatNoKeyboardWrites() {
    made(Operations.update(place, "bell\u0007 and nul\u0000, lines\r\nand\rmore"));

    assertThat(room.rows()).anyMatch(row -> row.contains("bell and nul, lines\nand\nmore"));
  }

  @Test
  void comesBackWholeThroughAnExport(@TempDir Path folder) {
    Stream.of(Kind.values())
        .filter(kind -> kind != Kind.UNDO)
        .forEach(kind -> made(Operations.of(kind, place)));
    made(Operations.move(Workroom.deliverable("MOU1718-EP-14"), 5));
    Export.write(room.database, folder.resolve("export"));
    List<String> before = room.rows();

    try (Database copy = Database.open("jdbc:sqlite:" + folder.resolve("copy.db"))) {
      Sheets sheets = Sheets.read(List.of(folder.resolve("export")));
      assertThat(Intake.apply(copy, sheets).faults()).isEmpty();
      Export.write(copy, folder.resolve("again"));
      assertThat(Intake.preview(room.database, Sheets.read(List.of(folder.resolve("again")))))
          .matches(report -> report.added() + report.changed() == 0);
    }
    assertThat(room.rows()).isEqualTo(before);
  }

  private Change made(Operation operation) {
    return room.made(Workroom.ADMIN, operation);
  }

  private Change undo(Change change) {
    return made(new Operation.Undo(Optional.of(change.number())));
  }

  private Change find(Change change) {
    return room.history(change.act().item().code()).stream()
        .filter(each -> each.number() == change.number())
        .findFirst()
        .orElseThrow();
  }

  private void execute(String sql) {
    room.database.write(session -> session.handle().execute(sql));
  }

  private void assertRefused(Runnable change, String why) {
    List<String> before = room.rows();
    assertThatThrownBy(change::run).isInstanceOf(Refusal.class).hasMessageContaining(why);
    assertThat(room.rows()).isEqualTo(before);
  }
}
