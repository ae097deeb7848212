package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import productivity.delivery.Notice.Progress;
import productivity.delivery.Notice.State;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.slack.notice.SlackMessenger;
import productivity.value.Secret;

/** However an attempt ends, one post of it arrives, counted at the socket that it arrives at. */
class OnePostTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Slot SLOT = new Slot(Mailroom.DAY, LocalTime.of(9, 0));
  private static final Notice NOTICE =
      new Notice(
          "T1",
          "notice-1",
          NoticeKind.REMINDER,
          "C101",
          SLOT,
          Mailroom.DUE,
          List.of(new OwedItem("EP-1", SLOT, "lead:5")),
          new Progress(
              State.SENDING,
              1,
              Optional.of(Mailroom.DUE),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));

  private RawSlack slack;
  private Messenger messenger;

  @BeforeEach
  void open() throws IOException {
    slack = new RawSlack();
    OkHttpClient client = SendingOnce.client().newBuilder().callTimeout(PATIENCE).build();
    messenger =
        new SlackMessenger(
            new SlackCalls(client, slack.apiUrl(), new Secret("xoxb-1")), Mailroom.wording(""));
  }

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        Arguments.of("close", RawSlack.CLOSE),
        Arguments.of("reset", RawSlack.RESET),
        Arguments.of("half an answer", RawSlack.HALF_AN_ANSWER),
        Arguments.of("hang", RawSlack.HANG),
        Arguments.of("408", RawSlack.status(408)),
        Arguments.of("500", RawSlack.status(500)),
        Arguments.of("503", RawSlack.status(503)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endings")
  void ofAnAttemptThatEndsUnknownOneArrives(String name, RawSlack.Ending ending) {
    slack.order(ending);

    assertThat(messenger.send(NOTICE)).isEqualTo(new Sending.Unknown());
    assertThat(slack.posts()).isEqualTo(1);
  }

  /** When a connection that was used before fails, a client is most tempted to repeat. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("endings")
  void ofAnAttemptOnAnOpenConnectionOneArrives(String name, RawSlack.Ending ending) {
    assertThat(messenger.send(NOTICE)).isInstanceOf(Sending.Sent.class);
    slack.order(ending);

    assertThat(messenger.send(NOTICE)).isEqualTo(new Sending.Unknown());
    assertThat(slack.posts()).isEqualTo(2);
  }

  @Test
  void ofAnAttemptThatIsTooFastOneArrives() {
    slack.order(RawSlack.status(429));

    assertThat(messenger.send(NOTICE)).isEqualTo(new Sending.Slower(Duration.ZERO));
    assertThat(slack.posts()).isEqualTo(1);
  }

  @Test
  void ofAnAttemptOnAConnectionThatWasClosedBeforeAtMostOneArrives() throws IOException {
    messenger.send(NOTICE);
    slack.closeIdleConnections();
    messenger.send(NOTICE);

    assertThat(slack.posts()).isLessThanOrEqualTo(2);
  }
}
