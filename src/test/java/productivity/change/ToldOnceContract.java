package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.change.Threads.Beginning;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.progress.UntoldChange;
import productivity.progress.UntoldChange.State;

/** Of several who would tell a channel of the same change, one does, whatever the database. */
abstract class ToldOnceContract {
  private static final String CHANNEL = "C1";
  private static final String WORKSPACE = Workroom.WORKSPACE;
  private static final Sending FIRST = new Sending("k1", Instant.parse("2017-11-01T09:00:00Z"));
  private static final Sending SECOND = new Sending("k2", Instant.parse("2017-11-01T09:05:00Z"));

  private Workroom room;
  private Untold untold;
  private Threads threads;

  /** Over a database that holds the sample and nothing else. */
  abstract Workroom sample();

  @BeforeEach
  void open() {
    room = sample();
    untold = new Untold(room.database, room.clock);
    threads = new Threads(room.database);
    tell(CHANNEL);
    room.made(Workroom.ADMIN, Operations.of(Kind.MOVE, place()));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void beginsAPostOfEachChangeOnce() {
    List<UntoldChange> seen = waiting();

    List<UntoldChange> won = begin(seen.subList(0, 1), FIRST);
    List<UntoldChange> rest = begin(seen, SECOND);

    assertThat(won).extracting(UntoldChange::change).containsExactly(seen.get(0).change());
    assertThat(rest).extracting(UntoldChange::change).containsExactly(seen.get(1).change());
    assertThat(begin(seen, SECOND)).isEmpty();
    assertThat(waiting()).extracting(each -> each.sending().orElseThrow()).contains(FIRST, SECOND);
  }

  @Test
  void endsNoPostThatAnotherHasBegunSince() {
    List<UntoldChange> seen = waiting();
    List<UntoldChange> first = begin(seen, FIRST);
    untold.mark(WORKSPACE, CHANNEL, seen, State.LATER);
    assertThat(waiting()).extracting(UntoldChange::state).containsOnly(State.SENDING);
    untold.mark(WORKSPACE, CHANNEL, first, State.WAITING);
    begin(waiting(), SECOND);

    untold.mark(WORKSPACE, CHANNEL, first, State.WAITING);

    assertThat(waiting()).extracting(each -> each.sending().orElseThrow()).containsOnly(SECOND);
  }

  @Test
  void movesToAnotherChannelWhatNobodyIsPosting() {
    List<UntoldChange> seen = waiting();
    begin(seen.subList(0, 1), FIRST);
    untold.mark(WORKSPACE, CHANNEL, seen.subList(1, 2), State.LATER);

    tell("C2");

    assertThat(waiting()).extracting(UntoldChange::change).containsExactly(seen.get(0).change());
    assertThat(untold.in(WORKSPACE, "C2"))
        .extracting(UntoldChange::state)
        .containsExactly(State.WAITING, State.WAITING);
  }

  @Test
  void beginsOneThreadOfAnItem() {
    Beginning first = new Beginning("DL-131", CHANNEL, FIRST);
    Beginning second = new Beginning("DL-131", CHANNEL, SECOND);

    assertThat(threads.begin(WORKSPACE, first)).isTrue();
    assertThat(threads.begin(WORKSPACE, second)).isFalse();
    threads.notBegun(WORKSPACE, second);
    assertThat(threads.begun(WORKSPACE, "DL-131", CHANNEL)).contains(FIRST);
    threads.notBegun(WORKSPACE, first);
    assertThat(threads.begin(WORKSPACE, second)).isTrue();
    threads.rememberOwn(WORKSPACE, new Address(CHANNEL, "1.2"), "DL-131");
    assertThat(threads.begin(WORKSPACE, first)).isFalse();
    assertThat(threads.begun(WORKSPACE, "DL-131", CHANNEL)).isEmpty();
  }

  private List<UntoldChange> waiting() {
    return untold.in(WORKSPACE, CHANNEL);
  }

  private List<UntoldChange> begin(List<UntoldChange> changes, Sending sending) {
    return untold.begin(WORKSPACE, CHANNEL, changes, sending);
  }

  private void tell(String channel) {
    room.made(
        Workroom.ADMIN,
        new Operation.Tell(room.stream("digital"), Optional.of(channel), Pace.DAILY));
  }

  private Operations.Place place() {
    return new Operations.Place(room.stream("digital"), "MOU1718-EP-11", "DL-131", "DL-055");
  }
}
