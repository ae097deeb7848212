package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.progress.Change;
import productivity.status.ReadModel;
import productivity.status.UpdateDraft;
import productivity.value.Measure;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;
import productivity.value.Rating;
import productivity.value.Refusal;

/** An update that is edited after it was posted. */
class CorrectingTest {
  private static final String CODE = "MOU1718-EP-11";
  private static final Measure COUNCILS =
      new Measure.Count(
          BigDecimal.valueOf(15), BigDecimal.valueOf(18), "councils", Qualifier.ABOUT);
  private static final Measure POUNDS =
      new Measure.Sum(
          new MoneyRange(Money.ofPounds(26_800_000), Money.ofPounds(26_800_000), Qualifier.OVER));

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Workroom room;

  @BeforeEach
  void open() {
    room = new Workroom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void isOneChangeThatStandsBesideTheFirstInTheHistoryAndIsUndoneByItself() {
    List<String> before = room.rows();
    Change posted = made(update(Rating.AMBER, List.of(COUNCILS, POUNDS), "Fifteen"));
    List<String> first = room.rows();
    room.clock.set(Instant.parse("2017-11-02T09:00:00Z"));

    Change edited =
        made(
            new Operation.Correct(
                posted.number(), update(Rating.GREEN, List.of(POUNDS), "Sixteen")));

    assertThat(room.history(CODE)).containsExactly(edited, posted);
    assertThat(edited.act().said())
        .isEqualTo("Edited change 1: 🟢 Green; over £26.8 million; Sixteen");
    assertThat(room.rows()).hasSize(first.size() - 1).anyMatch(row -> row.contains("Sixteen"));
    assertThat(room.rows().toString()).doesNotContain("Fifteen").doesNotContain("2017-11-02");
    made(new Operation.Undo(Optional.of(edited.number())));
    assertThat(room.rows()).isEqualTo(first);
    made(new Operation.Undo(Optional.of(posted.number())));
    assertThat(room.rows()).isEqualTo(before);
  }

  @Test
  void isRefusedWhereNothingIsDifferentOrItIsNoUpdate() {
    Operation.PostUpdate update = update(Rating.AMBER, List.of(COUNCILS), "Fifteen");
    Change posted = made(update);
    Change moved = made(Operations.of(Kind.MOVE, place()));

    assertRefused(new Operation.Correct(posted.number(), update), "how it stands already");
    assertRefused(new Operation.Correct(moved.number(), update), "no update");
    assertRefused(new Operation.Correct(99, update), "no update");
    assertThat(room.history(CODE)).containsExactly(posted);
  }

  @Test
  void showsWhatStandsOfAnUpdateAndNothingOfOthers() {
    Change posted = made(update(Rating.AMBER, List.of(COUNCILS, POUNDS), "Fifteen"));
    made(update(Rating.RED, List.of(), "Something else"));
    Change edited =
        made(new Operation.Correct(posted.number(), update(null, List.of(POUNDS), "Sixteen")));
    Change last = made(update(Rating.BLUE, List.of(COUNCILS), "Quite something else"));

    for (Change each : List.of(posted, edited)) {
      UpdateDraft draft = shown(each).orElseThrow();
      assertThat(draft.rating()).isEmpty();
      assertThat(draft.achieved()).isEqualTo("over £26.8 million");
      assertThat(draft.note()).isEqualTo("Sixteen");
    }
    made(new Operation.Undo(Optional.of(last.number())));
    made(new Operation.Undo(Optional.of(edited.number())));
    UpdateDraft again = shown(posted).orElseThrow();
    assertThat(again.rating().orElseThrow().reviewBy()).isEqualTo(LocalDate.of(2018, 1, 1));
    assertThat(again.achieved()).isEqualTo("about 15 to 18 councils, over £26.8 million");
    made(new Operation.Undo(Optional.of(posted.number())));
    assertThat(shown(posted)).isEmpty();
  }

  @Test
  void movesAnUpdateToTheItemThatWasMeant() {
    Change posted = made(update(Rating.AMBER, List.of(), "For another"));
    Operation.PostUpdate other =
        new Operation.PostUpdate(
            Workroom.deliverable("MOU1718-EP-03"), Optional.empty(), List.of(), "For another");

    made(new Operation.Correct(posted.number(), other));

    assertThat(room.history(CODE).get(0).undoes()).hasValue(posted.number());
    assertThat(room.history("MOU1718-EP-03").get(0).act().said()).isEqualTo("For another");
  }

  @Test
  void letsBothItemsBeToldOfWhereAnUpdateWasMovedToAnother() {
    Change posted = made(update(Rating.AMBER, List.of(), "For another"));
    List<String> told = new ArrayList<>();
    room.changes.tell((workspace, change) -> told.add(change.act().item().code()));
    Operation.PostUpdate other =
        new Operation.PostUpdate(
            Workroom.deliverable("MOU1718-EP-03"), Optional.empty(), List.of(), "For another");

    made(new Operation.Correct(posted.number(), other));

    assertThat(told).containsExactly(CODE, "MOU1718-EP-03");
  }

  private Optional<UpdateDraft> shown(Change change) {
    return new ReadModel(room.database, room.clock)
        .read(Workroom.WORKSPACE, reading -> reading.posted(change.number()));
  }

  private void assertRefused(Operation operation, String words) {
    List<String> before = room.rows();
    assertThatThrownBy(() -> made(operation))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
    assertThat(room.rows()).isEqualTo(before);
  }

  private Operations.Place place() {
    return new Operations.Place(room.stream("digital"), CODE, "DL-131", "DL-055");
  }

  private Change made(Operation operation) {
    return room.made(Workroom.ADMIN, operation);
  }

  private static Operation.PostUpdate update(
      @Nullable Rating rating, List<Measure> achieved, String note) {
    Optional<Judged> judged =
        Optional.ofNullable(rating)
            .map(
                given ->
                    new Judged(
                        given,
                        Optional.of("Why"),
                        Optional.of("How"),
                        Optional.of(LocalDate.of(2018, 1, 1))));
    return new Operation.PostUpdate(Workroom.deliverable(CODE), judged, achieved, note);
  }
}
