package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.delivery.Notice.State;
import productivity.playground.Fault;

/** What cannot be sent at once: it holds nothing else back, and is not lost. */
class HeldBackTest {
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
  void nobodyIsWrittenToOutOfHours() {
    Dispatcher dispatcher = room.dispatcher();
    room.owe("C101", "EP-1");
    room.wait(Duration.ofSeconds(2));

    assertThat(dispatcher.dispatch(programme -> false).posted()).isZero();
    assertThat(room.posts()).isZero();
    assertThat(dispatcher.dispatch(programme -> true).posted()).isOne();
  }

  @Test
  void moreCanBeSaidWhereTwoPartsOfOneSlotWait() {
    room.owe("C101", "EP-1");
    all("sending");
    room.owe("C101", "EP-2");
    all("owed");
    room.owe("C101", "EP-3");

    assertThat(told()).containsExactlyInAnyOrder("EP-1", "EP-2", "EP-3");
    room.deliver(room.dispatcher(), Duration.ofMinutes(1));
    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.in(State.SENT)).hasSize(2);
  }

  @Test
  void aNoticeThatNobodyCanWordIsGivenUpAfterADayAndHoldsNoOtherBack() {
    Messenger messenger =
        room.wordedBy(
            notice -> {
              if (notice.recipient().equals("C101")) {
                throw new IllegalStateException("no words");
              }
              return Mailroom.wording("").message(notice);
            });
    Dispatcher dispatcher = room.dispatcher(messenger);
    room.owe("C101", "EP-1");
    room.owe("C102", "EP-2");

    room.deliver(dispatcher, Duration.ofHours(23));
    assertThat(room.in(State.OWED)).extracting(Notice::recipient).containsExactly("C101");
    assertThat(room.in(State.SENT)).extracting(Notice::recipient).containsExactly("C102");

    room.deliver(dispatcher, Duration.ofDays(3));
    assertThat(room.posts()).isOne();
    assertThat(room.in(State.FAILED))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.progress().error()).contains("not_worded");
              assertThat(notice.progress().attempts()).isZero();
            });
  }

  /** Somebody gives the service a new token, or Slack is well again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "not_authed",
        "invalid_auth",
        "account_inactive",
        "token_revoked",
        "token_expired",
        "internal_error"
      })
  void aPostInDoubtIsLookedForHoweverLongSlackRefusesToSay(String error) {
    Dispatcher dispatcher = room.dispatcher();
    room.slack.order(Mailroom.POST, new Fault.ReplyLost());
    room.owe("C101", "EP-1");
    room.wait(Duration.ofSeconds(2));
    dispatcher.dispatch();
    for (int day = 0; day < 3; day++) {
      room.slack.order("conversations.history", new Fault.Refused(error));
      room.wait(Duration.ofDays(1));
      dispatcher.dispatch();
    }
    assertThat(room.in(State.SENDING)).hasSize(1);

    room.deliver(dispatcher, Duration.ofMinutes(2));
    assertThat(room.in(State.SENT)).hasSize(1);
    assertThat(room.calls("conversations.history")).hasSize(4);
    assertThat(room.posts()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing_scope", "not_in_channel", "channel_not_found"})
  void aPostInDoubtStaysUncertainWhereTheChannelCannotBeRead(String error) {
    room.slack.order(Mailroom.POST, new Fault.ReplyLost());
    room.slack.order("conversations.history", new Fault.Refused(error));
    room.owe("C101", "EP-1");
    room.deliver(room.dispatcher(), Duration.ofDays(3));

    assertThat(room.in(State.UNCERTAIN)).hasSize(1);
    assertThat(room.posts()).isOne();
  }

  private void all(String state) {
    room.database.write(session -> session.handle().execute("UPDATE notice SET state = ?", state));
  }

  private List<String> told() {
    return Stream.of(State.values())
        .flatMap(state -> room.in(state).stream())
        .flatMap(notice -> notice.items().stream())
        .map(OwedItem::code)
        .toList();
  }
}
