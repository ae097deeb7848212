package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.RecentChanges;
import productivity.progress.RecentChanges.News;
import productivity.value.DateSpan;
import productivity.value.Listing;

/** What was changed in some workstreams after a moment and stands, whatever the database. */
abstract class RecentChangesContract {
  private static final Instant SINCE = Instant.parse("2017-11-02T09:00:00Z");
  private static final Set<String> MOVES = Set.of(Kind.MOVE.code());

  private Workroom room;

  /** Over a database that holds the sample and nothing else. */
  abstract Workroom sample();

  @BeforeEach
  void open() {
    room = sample();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void countsFromAMomentToTheMillisecond() {
    move("2017-11-02T08:59:59.999Z", 1);
    move("2017-11-02T09:00:00Z", 2);
    Change soon = move("2017-11-02T09:00:00.001Z", 3);
    Change later = move("2017-11-02T09:00:01Z", 4);

    assertThat(first(9, SINCE).shown()).containsExactly(later, soon);
    assertThat(first(9, soon.madeAt()).shown()).containsExactly(later);
  }

  @Test
  void leavesOutWhatWasUndoneUntilItIsPutBack() {
    Change moved = move("2017-11-02T10:00:00Z", 1);
    Change undone = room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(moved.number())));
    assertThat(first(9, SINCE).isEmpty()).isTrue();

    room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(undone.number())));
    assertThat(first(9, SINCE).shown()).extracting(Change::number).containsExactly(moved.number());
  }

  @Test
  void givesTheNewestFirstAndCountsAll() {
    move("2017-11-02T10:00:00Z", 1);
    Change second = move("2017-11-02T10:00:01Z", 2);
    Change third = move("2017-11-02T10:00:02Z", 3);

    assertThat(first(2, SINCE)).isEqualTo(new Listing<>(List.of(third, second), 3));
  }

  @Test
  void looksAtNothingButWhatIsAskedFor() {
    move("2017-11-02T10:00:00Z", 1);
    News others = new News(Set.of("digital"), MOVES, SINCE);
    News rated = new News(Set.of("one-public-estate"), Set.of(Kind.RATE.code()), SINCE);
    News nothing = new News(Set.of(), MOVES, SINCE);

    assertThat(List.of(first(9, others), first(9, rated), first(9, nothing)))
        .allMatch(Listing::isEmpty);
  }

  private Change move(String moment, int day) {
    room.clock.set(Instant.parse(moment));
    DateSpan to = DateSpan.ofDay(LocalDate.of(2018, 1, day));
    return room.made(
        Workroom.ADMIN, new Operation.Move(Workroom.deadline("DL-044"), to, Optional.empty()));
  }

  private Listing<Change> first(int most, Instant since) {
    return first(most, new News(Set.of("one-public-estate", "digital"), MOVES, since));
  }

  private Listing<Change> first(int most, News news) {
    return room.database.read(
        session ->
            new RecentChanges(session, new Programmes(session).all().get(0)).first(most, news));
  }
}
