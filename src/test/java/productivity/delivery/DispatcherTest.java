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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.delivery.Notice.State;
import productivity.playground.Fault;

/** Sending over real HTTP, where much goes wrong on the way. */
class DispatcherTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAYS = Duration.ofDays(3);
  private static final Duration GRACE = Terms.USUAL.grace();

  @TempDir Path folder;
  private Mailroom room;

  @BeforeEach
  void open() {
    room = new Mailroom(folder, 5);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void postsOnceAndWritesDownWhereItStands() {
    room.owe("C101", "EP-1", "EP-2");
    room.owe("U1EXAMPLE", "EP-3");
    room.deliver(room.dispatcher(), DAYS);

    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.in(State.SENT)).hasSize(2).allMatch(notice -> notice.sentAs().isPresent());
    assertThat(room.calls("conversations.history")).isEmpty();
  }

  static Stream<Fault> notTaken() {
    return Stream.of(
        new Fault.Dropped(),
        new Fault.Failed(408, "0"),
        new Fault.Failed(503, "0"),
        new Fault.Failed(500, "0"),
        new Fault.Refused("internal_error"));
  }

  @ParameterizedTest
  @MethodSource("notTaken")
  void makesOnePostForEachAttempt(Fault fault) {
    Dispatcher dispatcher = warm();
    int before = room.posts();
    room.slack.order(Mailroom.POST, fault);
    room.owe("C101", "EP-1");
    dispatcher.dispatch();
    assertThat(room.posts() - before).isEqualTo(1);

    room.wait(GRACE.minusSeconds(1));
    dispatcher.dispatch();
    assertThat(room.posts() - before).isEqualTo(1);

    room.deliver(dispatcher, DAYS);
    assertThat(room.posts() - before).isEqualTo(2);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  static Stream<Fault> taken() {
    return Stream.of(new Fault.ReplyLost(), new Fault.Late(Duration.ofSeconds(3)));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void neverPostsAgainWhatWasTaken(Fault fault) throws InterruptedException {
    room.patience = Duration.ofSeconds(2);
    Dispatcher dispatcher = warm();
    int before = room.posts();
    room.slack.order(Mailroom.POST, fault);
    room.owe("C101", "EP-1");
    dispatcher.dispatch();
    // What hangs is carried out after nobody waits for it any more.
    Thread.sleep(1_500);
    room.deliver(dispatcher, DAYS);

    assertThat(room.posts() - before).isEqualTo(1);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.in(State.SENT)).allMatch(notice -> notice.progress().attempts() == 1);
  }

  /** Two minutes are what is promised, whatever the terms say. */
  @Test
  void aPostThatIsSeenWithinTwoMinutesIsNotMadeAgain() {
    lostAndSeenAfter(Duration.ofMinutes(2).minusMillis(1));

    assertThat(room.posts()).isEqualTo(1);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 3_600, 72_000})
  void theLaterOfTwoIsTakenAwayWhereOneWasSeenLaterThanThat(int seconds) {
    lostAndSeenAfter(Duration.ofSeconds(seconds));

    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    Address kept = room.in(State.SENT).get(0).sentAs().orElseThrow();
    assertThat(room.slack.workspace().messages().in("C101").get(0).ts()).isEqualTo(kept.ts());
    assertThat(room.lastPost()).isBefore(Mailroom.DUE.plus(GRACE));
  }

  /** The first of them was posted much longer ago than two clocks differ. */
  @Test
  void allButTheFirstAreTakenAwayWhereManyWereMadeInVain() {
    for (int post = 0; post < 5; post++) {
      room.slack.order(Mailroom.POST, new Fault.SeenLate(Duration.ofMinutes(20)));
    }
    room.repliesToLose.set(4);
    room.owe("C101", "EP-1");
    room.wait(Duration.ofSeconds(1));
    room.deliver(room.dispatcher(), DAYS);

    assertThat(room.posts()).isEqualTo(5);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.in(State.SENT)).singleElement().matches(n -> n.progress().attempts() == 5);
  }

  @Test
  void looksForASecondMessageForADayAndThenNoMore() {
    lostAndSeenAfter(GRACE.plusSeconds(30));

    assertThat(room.database.<Boolean>read(s -> new Claims(s).next(Mailroom.DUE).isEmpty()))
        .isTrue();
    assertThat(room.calls("conversations.history")).hasSizeLessThan(20);
  }

  private void lostAndSeenAfter(Duration unseen) {
    room.slack.order(Mailroom.POST, new Fault.SeenLate(unseen));
    room.repliesToLose.set(1);
    room.owe("C101", "EP-1");
    Dispatcher dispatcher = room.dispatcher();
    room.wait(Duration.ofSeconds(1));
    room.deliver(dispatcher, DAYS);
  }

  @Test
  void waitsAsLongAsSlackAsksWithEveryChannelOfTheWorkspace() {
    Dispatcher dispatcher = warm();
    int before = room.posts();
    room.slack.order(Mailroom.POST, new Fault.Failed(429, "17"));
    room.owe("C101", "EP-1");
    room.owe("C102", "EP-2");

    assertThat(dispatcher.dispatch().next()).contains(room.clock.instant().plusSeconds(17));
    room.wait(Duration.ofSeconds(16));
    dispatcher.dispatch();
    assertThat(room.posts() - before).isEqualTo(1);

    room.wait(Duration.ofSeconds(1));
    dispatcher.dispatch();
    assertThat(room.posts() - before).isEqualTo(3);
    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.calls("conversations.history")).isEmpty();
  }

  @Test
  void aSearchThatIsTooFastHoldsBackEverySearchAndNoPost() {
    Dispatcher dispatcher = warm();
    for (String channel : List.of("C101", "C103")) {
      room.slack.order(Mailroom.POST, new Fault.ReplyLost());
      room.owe(channel, "EP-1");
    }
    room.slack.order("conversations.history", new Fault.Failed(429, "30"));
    dispatcher.dispatch();
    room.wait(GRACE);
    room.owe("C102", "EP-2");

    assertThat(dispatcher.dispatch().posted()).isEqualTo(1);
    assertThat(room.calls("conversations.history")).hasSize(1);
    room.wait(Duration.ofSeconds(29));
    dispatcher.dispatch();
    assertThat(room.calls("conversations.history")).hasSize(1);
    room.deliver(dispatcher, HOUR);
    assertThat(room.calls("conversations.history")).hasSize(3);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  @Test
  void looksForManyLostPostsNoFasterThanSlackTakesIt(@TempDir Path other) {
    int many = 60;
    try (Mailroom large = new Mailroom(other, many)) {
      for (int channel = 1; channel <= many; channel++) {
        large.slack.order(Mailroom.POST, new Fault.ReplyLost());
        large.owe("C10" + channel, "EP-1");
      }
      large.deliver(large.dispatcher(), DAYS);

      assertThat(large.calls("conversations.history")).hasSize(many);
      assertThat(large.tally()).isEqualTo(Tally.clean());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_auth",
        "account_inactive",
        "channel_not_found",
        "is_archived",
        "not_in_channel",
        "msg_too_long"
      })
  void whatSlackNeverTakesFailsOnceAndStaysToBeSeen(String error) {
    room.slack.order(Mailroom.POST, new Fault.Refused(error));
    room.owe("C101", "EP-1");
    room.wait(Duration.ofSeconds(1));
    room.deliver(room.dispatcher(), DAYS);

    assertThat(room.in(State.FAILED))
        .singleElement()
        .matches(notice -> notice.progress().error().orElseThrow().equals(error));
    room.deliver(room.dispatcher(), DAYS);
    assertThat(room.posts()).isEqualTo(1);
  }

  @Test
  void whatCannotBeKnownIsUncertainAndNeverPostedAgain() {
    Dispatcher dispatcher = warm();
    int before = room.posts();
    room.slack.revoke("channels:history");
    room.slack.order(Mailroom.POST, new Fault.ReplyLost());
    room.owe("C101", "EP-1");
    room.deliver(dispatcher, DAYS);

    assertThat(room.in(State.UNCERTAIN)).hasSize(1);
    assertThat(room.posts() - before).isEqualTo(1);
  }

  @Test
  void aPersonsLostMessageIsFoundAgain() {
    Dispatcher dispatcher = warm();
    room.slack.order(Mailroom.POST, new Fault.ReplyLost());
    room.owe("U1EXAMPLE", "EP-1");
    room.deliver(dispatcher, DAYS);

    assertThat(room.tally()).isEqualTo(Tally.clean());
    assertThat(room.in(State.UNCERTAIN)).isEmpty();
  }

  @Test
  void aMessageIsBroughtUpToDateInPlaceAndTakenAway() {
    Messenger messenger = room.messenger();
    room.owe("C101", "EP-1");
    room.wait(Duration.ofSeconds(1));
    Dispatcher dispatcher = room.dispatcher(messenger);
    room.deliver(dispatcher, HOUR);
    Notice sent = room.in(State.SENT).get(0);

    assertThat(messenger.change(sent)).isInstanceOf(Sending.Sent.class);
    assertThat(room.standing()).containsExactly("C101: EP-1");
    assertThat(messenger.delete(sent, sent.sentAs().orElseThrow())).isTrue();
    assertThat(messenger.delete(sent, sent.sentAs().orElseThrow())).isTrue();
    assertThat(room.standing()).isEmpty();
  }

  /** A dispatcher with an open connection to Slack, which is when a client is tempted to repeat. */
  private Dispatcher warm() {
    Dispatcher dispatcher = room.dispatcher();
    room.owe("C105", "EP-0");
    room.deliver(dispatcher, HOUR);
    room.wait(Duration.ofSeconds(2));
    return dispatcher;
  }
}
