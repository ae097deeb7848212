package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.Fault;

/** All ends at every statement and every call of a sending in turn, and then begins again. */
class CrashTest {
  private static final Duration MINUTES = Duration.ofMinutes(10);

  /** Until nothing looks for a second message any more. */
  private static final Duration DAYS = Duration.ofDays(3);

  @TempDir Path folder;
  private Mailroom room;

  @BeforeEach
  void open() {
    room = new Mailroom(folder, 1);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void nothingIsLostOrTwiceWhereAllGoesWell() {
    assertThat(boundaries(any -> {})).isGreaterThan(10);
  }

  @Test
  void nothingIsLostOrTwiceWhereTheReplyIsLost() {
    assertThat(boundaries(r -> r.slack.order(Mailroom.POST, new Fault.ReplyLost())))
        .isGreaterThan(20);
  }

  @Test
  void nothingIsLostOrTwiceWhereThePostIsLost() {
    assertThat(boundaries(r -> r.slack.order(Mailroom.POST, new Fault.Dropped())))
        .isGreaterThan(30);
  }

  @Test
  void nothingIsLostOrTwiceWhereItIsSeenLate() {
    Duration late = Terms.USUAL.grace().minusSeconds(10);
    assertThat(
            boundaries(
                r -> {
                  r.slack.order(Mailroom.POST, new Fault.SeenLate(late));
                  r.repliesToLose.set(1);
                }))
        .isGreaterThan(20);
    assertThat(room.posts()).as("one post each").isEqualTo(room.owed.size());
    assertThat(room.calls("conversations.history")).isNotEmpty();
    assertThat(room.calls("chat.delete")).isEmpty();
  }

  @Test
  void nothingIsLostOrTwiceWhereItIsSeenTooLate() {
    Duration late = Terms.USUAL.grace().plusSeconds(60);
    assertThat(
            boundaries(
                r -> {
                  r.slack.order(Mailroom.POST, new Fault.SeenLate(late));
                  r.repliesToLose.set(1);
                }))
        .isGreaterThan(30);
    assertThat(room.calls("chat.delete")).isNotEmpty();
  }

  /** How many boundaries there were. */
  private int boundaries(Consumer<Mailroom> trouble) {
    for (int at = 1; ; at++) {
      room.owe("C101", "EP-" + at);
      trouble.accept(room);
      boolean crashed = isCrashed(at);
      // What was ordered and not used must not meet the next.
      room.repliesToLose.set(0);
      room.deliver(room.dispatcher(), DAYS);
      room.wait(MINUTES);
      assertThat(room.tally()).as("a crash at boundary %s", at).isEqualTo(Tally.clean());
      if (!crashed) {
        return at - 1;
      }
    }
  }

  private boolean isCrashed(int at) {
    Fuse fuse = new Fuse(at);
    Dispatcher.Ways ways =
        new Dispatcher.Ways(
            fuse.over(room.database),
            room.clock,
            room.messenger(fuse.calls()),
            new Pace(room.clock));
    try {
      room.deliver(new Dispatcher(ways, Terms.USUAL), MINUTES);
      return false;
    } catch (Crash crash) {
      return true;
    }
  }

  /** Nothing catches it, and what was open is undone, as at the end of a process. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final class Fuse implements Watch {
    private int left;

    Fuse(int at) {
      left = at;
    }

    @Override
    public void at(Boundary boundary) {
      if (--left == 0) {
        throw new Crash();
      }
    }
  }
}
