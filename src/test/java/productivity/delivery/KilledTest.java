package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Notice.State;
import productivity.playground.Fault;

/**
 * A real process is really killed: a few times at random, of which {@code mvn test-compile
 * exec:java@sendings} makes 500, and at each boundary of all that is done about a notice.
 */
class KilledTest {
  private static final String UPDATE = "chat.update";
  private static final String DELETE = "chat.delete";
  private static final String SEARCH = "conversations.history";

  /** Until nothing looks for a second message any more. */
  private static final Duration DAYS = Duration.ofDays(3);

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration GRACE = Terms.USUAL.grace();

  @TempDir Path folder;
  private final List<Mailroom> rooms = new ArrayList<>();

  @AfterEach
  void close() {
    rooms.forEach(Mailroom::close);
  }

  @Test
  void nothingIsLostOrTwiceWhereTheProcessIsKilledAtRandom()
      throws IOException, InterruptedException {
    assertThat(new Sendings(5, 40, 20_160_722).run(folder)).isEqualTo(Tally.clean());
  }

  /** What was posted comes to be seen as late as is promised. */
  @Test
  void nothingIsLostOrTwiceWhereverInASendingItIsKilled() throws IOException, InterruptedException {
    Fault late = new Fault.SeenLate(GRACE.minus(SECOND));
    assertThat(killed(room -> room.slack.order(Mailroom.POST, late))).isGreaterThanOrEqualTo(14);

    assertThat(rooms).allMatch(room -> room.posts() == 1);
  }

  @Test
  void nothingIsLostOrTwiceWhereverInFindingAPostItIsKilled()
      throws IOException, InterruptedException {
    assertThat(killed(room -> inDoubt(room, new Fault.ReplyLost()))).isGreaterThanOrEqualTo(14);

    assertThat(rooms).allMatch(room -> room.posts() == 1 && called(room, SEARCH));
  }

  @Test
  void nothingIsLostOrTwiceWhereverInMakingAPostAgainItIsKilled()
      throws IOException, InterruptedException {
    assertThat(killed(room -> inDoubt(room, new Fault.Dropped()))).isGreaterThanOrEqualTo(28);

    assertThat(rooms).allMatch(room -> room.posts() == 2 && called(room, SEARCH));
  }

  @Test
  void nothingIsLostOrTwiceWhereverInFindingTwoPostsItIsKilled()
      throws IOException, InterruptedException {
    assertThat(
            killed(
                room -> {
                  twice(room);
                  room.repliesToLose.set(1);
                  room.deliver(room.dispatcher(), SECOND);
                  room.wait(GRACE);
                }))
        .isGreaterThanOrEqualTo(16);

    assertThat(rooms).allMatch(room -> room.posts() == 2 && called(room, DELETE));
  }

  @Test
  void nothingIsLostOrTwiceWhereverInTheSweepItIsKilled() throws IOException, InterruptedException {
    assertThat(
            killed(
                room -> {
                  twice(room);
                  room.deliver(room.dispatcher(), SECOND);
                  room.wait(GRACE);
                }))
        .isGreaterThanOrEqualTo(16);

    assertThat(rooms).allMatch(room -> room.posts() == 2 && called(room, DELETE));
  }

  @Test
  void aMessageSaysHowThingsStandWhereverInItsUpdateItIsKilled()
      throws IOException, InterruptedException {
    assertThat(
            killed(
                room -> {
                  room.deliver(room.dispatcher(), SECOND);
                  isDone(room);
                }))
        .isGreaterThanOrEqualTo(6);

    assertThat(rooms).allMatch(room -> room.posts() == 1 && called(room, UPDATE));
  }

  /** What was done while nobody knew of the message is told by it once it is found. */
  @Test
  void aMessageInDoubtSaysHowThingsStandWhereverItIsKilled()
      throws IOException, InterruptedException {
    assertThat(
            killed(
                room -> {
                  inDoubt(room, new Fault.ReplyLost());
                  isDone(room);
                }))
        .isGreaterThanOrEqualTo(20);

    assertThat(rooms).allMatch(room -> room.posts() == 1 && called(room, UPDATE));
  }

  @Test
  void whatNobodyCanKnowIsNotPostedAgainWhereverItIsKilled()
      throws IOException, InterruptedException {
    assertThat(
            killed(
                room -> {
                  inDoubt(room, new Fault.ReplyLost());
                  room.slack.revoke("channels:history");
                }))
        .isGreaterThanOrEqualTo(14);

    assertThat(rooms).allMatch(room -> room.posts() == 1 && room.in(State.UNCERTAIN).size() == 1);
  }

  private static void inDoubt(Mailroom room, Fault fault) {
    room.slack.order(Mailroom.POST, fault);
    room.deliver(room.dispatcher(), SECOND);
    room.wait(GRACE);
    assertThat(room.in(State.SENDING)).hasSize(1);
  }

  /** A post that comes to be seen only when it is to be made again. */
  private static void twice(Mailroom room) {
    room.repliesToLose.set(1);
    inDoubt(room, new Fault.SeenLate(GRACE.plus(SECOND)));
  }

  private static void isDone(Mailroom room) {
    room.news = " is done";
    assertThat(room.markTelling("EP-1")).isTrue();
  }

  private static boolean called(Mailroom room, String method) {
    return !room.calls(method).isEmpty();
  }

  /** How a notice comes to where its story begins. */
  private interface Beginning {
    void prepare(Mailroom room);
  }

  /** Before and after each statement, each change of the database and each call: how many. */
  private int killed(Beginning beginning) throws IOException, InterruptedException {
    int boundaries = boundaries(prepared(beginning));
    for (int at = 1; at <= boundaries; at++) {
      prepared(beginning);
    }
    List<Mailroom> killed = rooms.subList(1, rooms.size());
    try (OwnProcess process = StoppingProcess.start(killed)) {
      for (int at = 1; at <= boundaries; at++) {
        assertThat(process.hear(StoppingProcess.STOPS, StoppingProcess.ENDS))
            .isEqualTo(StoppingProcess.STOPS);
      }
      process.kill();
    }
    for (Mailroom room : killed) {
      room.wait(StoppingProcess.SHIFT);
      rest(room);
    }
    return boundaries;
  }

  private Mailroom prepared(Beginning beginning) throws IOException {
    Mailroom room = new Mailroom(Files.createDirectory(folder.resolve("room" + rooms.size())), 1);
    rooms.add(room);
    room.owe("C101", "EP-1");
    room.wait(SECOND);
    beginning.prepare(room);
    return room;
  }

  /** As many as there are where nobody is killed. */
  private int boundaries(Mailroom room) {
    AtomicInteger count = new AtomicInteger();
    Watch watch = any -> count.incrementAndGet();
    Dispatcher.Ways ways =
        new Dispatcher.Ways(
            watch.over(room.database),
            room.clock,
            room.messenger(watch.calls()),
            new Pace(room.clock));
    room.deliver(new Dispatcher(ways, Terms.USUAL), StoppingProcess.SHIFT);
    int boundaries = count.get();
    rest(room);
    return boundaries;
  }

  private void rest(Mailroom room) {
    room.deliver(room.dispatcher(), DAYS);
    room.wait(DAYS);
    assertThat(room.tally()).as("room %s", rooms.indexOf(room)).isEqualTo(Tally.clean());
  }
}
