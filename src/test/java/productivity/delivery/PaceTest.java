package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Notice.State;

/** How fast notices go out, against a stand-in that refuses what comes too fast. */
class PaceTest {
  private static final int CHANNELS = 100;
  private static final NoticeKind[] KINDS = {
    NoticeKind.REMINDER,
    NoticeKind.CATCH_UP,
    NoticeKind.ESCALATION,
    NoticeKind.REVIEW,
    NoticeKind.DIGEST
  };

  @TempDir Path folder;

  @Test
  void aThousandOwedInOneMinuteGoOutWithinAMinuteAndNoneIsRefused() {
    try (Mailroom room = new Mailroom(folder, CHANNELS)) {
      for (int i = 0; i < 500; i++) {
        room.owe(KINDS[i % 5], "C10" + (i / 5 + 1), "EP-" + i, "SS-" + i);
      }
      Pace pace = new Pace(room.clock);
      room.deliver(
          new Dispatcher(room.database, room.clock, room.messenger(), pace),
          Duration.ofSeconds(60));

      assertThat(room.tally()).isEqualTo(Tally.clean());
      assertThat(room.posts()).isEqualTo(500);
      assertThat(room.in(State.SENT).stream().mapToInt(each -> each.items().size()).sum())
          .isEqualTo(1_000);
    }
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
    try (Mailroom room = new Mailroom(folder, CHANNELS)) {
      for (NoticeKind kind : NoticeKind.values()) {
        for (int channel = 1; channel <= CHANNELS; channel++) {
          room.owe(kind, "C10" + channel, kind + "-" + channel);
        }
      }
      Dispatcher dispatcher = room.dispatcher();
      room.deliver(dispatcher, Duration.ofSeconds(55));
      assertThat(room.in(State.SENT)).hasSize(500);
      assertThat(room.in(State.SENT).stream().filter(n -> n.recipient().equals("C101")).count())
          .isEqualTo(5);

      room.deliver(dispatcher, Duration.ofMinutes(5));
      assertThat(room.tally()).isEqualTo(Tally.clean());
      assertThat(room.posts()).isEqualTo(CHANNELS * NoticeKind.values().length);
    }
  }
}
