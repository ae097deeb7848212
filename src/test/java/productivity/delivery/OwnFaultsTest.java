package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Notice.State;
import productivity.playground.Fault;

/** Where not Slack but the service itself fails, or has nothing to say. */
class OwnFaultsTest {
  private static final Duration DAYS = Duration.ofDays(3);

  @TempDir Path folder;
  private Mailroom room;

  @BeforeEach
  void open() {
    room = new Mailroom(folder, 2);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aFailureAfterAPostIsNoReasonToPostAgain() {
    room.owe("C101", "EP-1");
    room.deliver(room.dispatcher(new Once(room.messenger(), "send")), DAYS);

    assertThat(room.posts()).isEqualTo(1);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.in(State.SENT)).hasSize(1);
  }

  @Test
  void aSearchThatFailsIsMadeAgain() {
    room.slack.order(Mailroom.POST, new Fault.ReplyLost());
    room.owe("C101", "EP-1");
    room.deliver(room.dispatcher(new Once(room.messenger(), "find")), DAYS);

    assertThat(room.posts()).isEqualTo(1);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.in(State.SENT)).hasSize(1);
  }

  @Test
  void whereThereIsNothingToSayNothingIsPostedAndNothingWaits() {
    room.owe("C101", "EP-1");
    Messenger silent =
        new Once(room.messenger(), "") {
          @Override
          public Sending send(Notice notice) {
            return new Sending.Needless();
          }
        };
    room.deliver(room.dispatcher(silent), DAYS);

    assertThat(room.posts()).isZero();
    assertThat(room.in(State.WITHDRAWN))
        .singleElement()
        .matches(notice -> notice.progress().attempts() == 0);
  }

  @Test
  void whatSlackDoesNotTakeForTheMomentIsPostedAgainAMinuteLater() {
    room.slack.order(Mailroom.POST, new Fault.Refused("service_unavailable"));
    room.owe("C101", "EP-1");
    Dispatcher dispatcher = room.dispatcher();
    room.wait(Duration.ofSeconds(1));
    dispatcher.dispatch();
    room.wait(Duration.ofSeconds(59));
    dispatcher.dispatch();
    assertThat(room.posts()).isEqualTo(1);

    room.deliver(dispatcher, DAYS);
    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.calls("conversations.history")).isEmpty();
  }

  @Test
  void oneFailureKeepsNothingElseFromBeingSentAndIsNotHidden() {
    List<String> done = new ArrayList<>();
    Callable<Boolean> broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    Hands hands = new Hands(Runnable::run);

    assertThatThrownBy(() -> hands.count(List.of(broken, () -> done.add("sent"))))
        .hasMessage("broken");
    assertThat(done).containsExactly("sent");
  }

  /** Does what is to be done, and then fails the first time. */
  private static class Once implements Messenger {
    private final Messenger real;
    private String failing;

    Once(Messenger real, String failing) {
      this.real = real;
      this.failing = failing;
    }

    private <T> T fails(String name, T result) {
      if (failing.equals(name)) {
        failing = "";
        throw new IllegalStateException(name);
      }
      return result;
    }

    @Override
    public Duration timeout() {
      return real.timeout();
    }

    @Override
    public Sending send(Notice notice) {
      return fails("send", real.send(notice));
    }

    @Override
    public Found find(Notice notice, Instant notBefore) {
      return fails("find", real.find(notice, notBefore));
    }

    @Override
    public Sending change(Notice notice) {
      return real.change(notice);
    }

    @Override
    public boolean delete(Notice notice, Address address) {
      return real.delete(notice, address);
    }
  }
}
