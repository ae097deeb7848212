package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Watch.Boundary;

/** One dispatcher takes over where another was held up for long, or works beside it. */
class TwoDispatchersTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAYS = Duration.ofDays(3);

  @TempDir Path folder;
  private Mailroom room;

  @BeforeEach
  void open() {
    room = new Mailroom(folder, 20);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void whoWasHeldUpBeforeThePostMakesNone() {
    Set<Boundary> outside = EnumSet.of(Boundary.BEFORE_CHANGE, Boundary.AFTER_CHANGE);
    int stops = 0;
    for (int at = 1; isHeldUp(at, outside); at++) {
      assertThat(room.tally()).as("held up at %s", at).isEqualTo(Tally.clean());
      assertThat(room.posts()).as("held up at %s", at).isEqualTo(at);
      stops++;
    }
    assertThat(stops).isEqualTo(4);
  }

  @Test
  void whatStoodTwiceIsTakenAwayWhoeverWasHeldUpWherever() {
    Set<Boundary> all =
        EnumSet.complementOf(EnumSet.of(Boundary.BEFORE_STATEMENT, Boundary.AFTER_STATEMENT));
    int at = 1;
    while (isHeldUp(at, all)) {
      room.deliver(room.dispatcher(), DAYS);
      assertThat(room.tally()).as("held up at %s", at).isEqualTo(Tally.clean());
      at++;
    }
    assertThat(at).isEqualTo(7);
  }

  /** Nobody acts before the lease ends, so what may still be on its way then must not begin. */
  @Test
  void noPostBeginsThatMightEndAfterTheLease() {
    Duration timeout = room.messenger().timeout();
    Duration left = Terms.USUAL.lease().minus(timeout);
    assertThat(postsAfter("EP-1", left)).isEqualTo(1);
    assertThat(postsAfter("EP-2", left.plusMillis(1))).isZero();
    assertThat(room.in(Notice.State.OWED))
        .singleElement()
        .matches(n -> n.progress().attempts() == 0);
    room.deliver(room.dispatcher(), DAYS);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  private int postsAfter(String item, Duration heldUp) {
    int before = room.posts();
    room.owe("C101", item);
    Watch slow =
        boundary -> {
          if (boundary == Boundary.AFTER_CHANGE && room.posts() == before) {
            room.wait(heldUp);
          }
        };
    Pace pace = new Pace(room.clock);
    room.wait(Duration.ofSeconds(2));
    new Dispatcher(
            new Dispatcher.Ways(slow.over(room.database), room.clock, room.messenger(), pace),
            Terms.USUAL)
        .dispatch();
    return room.posts() - before;
  }

  /** False where the first was done before. */
  private boolean isHeldUp(int at, Set<Boundary> boundaries) {
    room.owe("C101", "EP-" + at);
    room.wait(Duration.ofSeconds(2));
    Interruption interruption = new Interruption(at, boundaries);
    Dispatcher.Ways ways =
        new Dispatcher.Ways(
            interruption.over(room.database),
            room.clock,
            room.messenger(interruption.calls()),
            new Pace(room.clock));
    room.wait(Duration.ofSeconds(2));
    new Dispatcher(ways, Terms.USUAL).dispatch();
    return interruption.left <= 0;
  }

  private final class Interruption implements Watch {
    private final Set<Boundary> boundaries;
    private int left;

    Interruption(int at, Set<Boundary> boundaries) {
      this.left = at;
      this.boundaries = boundaries;
    }

    @Override
    public void at(Boundary boundary) {
      if (boundaries.contains(boundary) && --left == 0) {
        room.wait(Duration.ofMinutes(10));
        Dispatcher other = room.dispatcher();
        room.wait(Duration.ofSeconds(2));
        room.deliver(other, Duration.ofSeconds(30));
      }
    }
  }

  @Test
  void manyAtOncePostEachNoticeOnce() throws InterruptedException {
    for (int i = 1; i <= 20; i++) {
      room.owe("C10" + i, "EP-" + i);
    }
    Dispatcher[] dispatchers = {room.dispatcher(), room.dispatcher()};
    room.wait(Duration.ofSeconds(2));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      Dispatcher one = dispatchers[i % 2];
      threads.execute(one::dispatch);
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    room.deliver(dispatchers[0], HOUR);

    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.posts()).isEqualTo(20);
  }
}
