package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Notice.State;

/** How fast notices go out, against a stand-in that refuses what comes too fast. */
class PaceTest {
  private static final int CHANNELS = Rush.CHANNELS;
  private static final NoticeKind[] KINDS = {
    NoticeKind.REMINDER,
    NoticeKind.CATCH_UP,
    NoticeKind.ESCALATION,
    NoticeKind.REVIEW,
    NoticeKind.DIGEST
  };

  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path folder;

  @Test
  void aThousandThingsOwedInOneMinuteGoOutWithinAMinuteAndNoneIsRefused() {
    try (Mailroom room = new Mailroom(folder, CHANNELS)) {
      room.owe(Rush.owed(5));
      room.deliver(several(room), Duration.ofSeconds(60));

      assertThat(room.tally()).isEqualTo(Tally.clean());
      assertThat(room.posts()).isEqualTo(500);
      assertThat(room.in(State.SENT).stream().mapToInt(each -> each.items().size()).sum())
          .isEqualTo(1_000);
      assertThat(room.smallestGap()).isGreaterThanOrEqualTo(SECOND);
      assertThat(room.lastPost()).isBefore(Mailroom.DUE.plusSeconds(6));
    }
  }

  @Test
  void aThousandMessagesGoOutAsFastAsAWorkspaceTakesThemAndNoneIsRefused() {
    try (Mailroom room = new Mailroom(folder, CHANNELS)) {
      room.owe(Rush.owed(10));
      room.deliver(several(room), Duration.ofMinutes(5));

      assertThat(room.tally()).isEqualTo(Tally.clean());
      assertThat(room.posts()).isEqualTo(1_000);
      assertThat(room.smallestGap()).isGreaterThanOrEqualTo(SECOND);
      assertThat(room.lastPost()).isBefore(Mailroom.DUE.plusSeconds(66));
    }
  }

  @Test
  void aThousandThatWaitForOneChannelDoNotHoldUpTheOthers() {
    try (Mailroom room = new Mailroom(folder, CHANNELS)) {
      room.owe(IntStream.range(0, 1_000).mapToObj(i -> Rush.owed("C101", i, 1)).toList());
      for (int channel = 2; channel <= CHANNELS; channel++) {
        room.owe("C10" + channel, "EP-" + channel);
      }
      Dispatcher dispatcher = several(room);
      room.deliver(dispatcher, SECOND);
      assertThat(room.tally().lost()).hasSize(999).allMatch(each -> each.startsWith("C101: "));

      room.deliver(dispatcher, Duration.ofSeconds(100));
      room.owe("C102", "EP-late");
      room.wait(SECOND);
      dispatcher.dispatch();
      assertThat(room.standing()).contains("C102: EP-late");
      assertThat(room.standing().stream().filter(each -> each.startsWith("C101: ")))
          .hasSizeBetween(100, 103);
      assertThat(room.posts()).isEqualTo(room.standing().size());
    }
  }

  private static Dispatcher several(Mailroom room) {
    return new Dispatcher(room.database, room.clock, room.messenger(), new Pace(room.clock));
  }

  @Test
  void aChannelWithMuchToSayDoesNotHoldUpTheOthers() {
    try (Mailroom room = new Mailroom(folder, 3)) {
      for (NoticeKind kind : KINDS) {
        room.owe(kind, "C101", "EP-" + kind);
      }
      room.owe("C102", "EP-2");
      room.owe("C103", "EP-3");
      Dispatcher dispatcher = room.dispatcher();
      room.wait(Duration.ofSeconds(1));

      assertThat(dispatcher.dispatch().posted()).isEqualTo(3);
      assertThat(dispatcher.dispatch().posted()).isZero();
      List<Integer> posted = new ArrayList<>();
      for (int second = 0; second < 5; second++) {
        room.wait(Duration.ofSeconds(1));
        posted.add(dispatcher.dispatch().posted());
      }
      assertThat(posted).containsExactly(1, 1, 1, 1, 0);
    }
  }

  @Test
  void whoWaitedLongestComesFirstWhereTheWorkspaceTakesNoMore() {
    int channels = 600;
    try (Mailroom room = new Mailroom(folder, channels)) {
      List<Owed> owed = new ArrayList<>();
      for (int message = 0; message < 2; message++) {
        for (int channel = 1; channel <= channels; channel++) {
          owed.add(Rush.owed("C10" + channel, message, 1));
        }
      }
      room.owe(owed);
      Dispatcher dispatcher = several(room);
      room.deliver(dispatcher, Duration.ofSeconds(55));
      assertThat(channelsToldIn(room)).isEqualTo(500);

      room.deliver(dispatcher, Duration.ofSeconds(60));
      assertThat(room.posts()).isEqualTo(1_000);
      assertThat(channelsToldIn(room)).isEqualTo(channels);
      room.deliver(dispatcher, Duration.ofMinutes(5));
      assertThat(room.tally()).isEqualTo(Tally.clean());
      assertThat(room.posts()).isEqualTo(2 * channels);
    }
  }

  private static long channelsToldIn(Mailroom room) {
    return room.standing().stream().map(line -> line.split(":", 2)[0]).distinct().count();
  }
}
