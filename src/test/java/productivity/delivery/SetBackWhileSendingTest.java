package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.delivery.Notice.State;
import productivity.delivery.Watch.Boundary;
import productivity.playground.Fault;
import productivity.web.SettableClock;

/**
 * The service's clock was ahead by so many hours and is put right while a notice is under way.
 * Slack's own clock was right all the time.
 */
@ParameterizedClass
@ValueSource(ints = {1, 24, 2_000})
class SetBackWhileSendingTest {
  private static final Duration TICK = Duration.ofSeconds(5);
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration GRACE = Terms.USUAL.grace();

  @TempDir Path folder;
  private final SettableClock right;
  private Mailroom room;

  SetBackWhileSendingTest(int hours) {
    right = new SettableClock(Mailroom.DUE.minus(Duration.ofHours(hours)));
  }

  @BeforeEach
  void owe() {
    room = new Mailroom(folder, 1, right);
    room.owe("C101", "EP-1");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aPostInDoubtIsFoundSoonAndNotMadeAgain() {
    room.slack.order(Mailroom.POST, new Fault.SeenLate(GRACE.minusSeconds(1)));
    room.repliesToLose.set(1);
    post();

    room.clock.set(right.instant());
    pass(SOON);

    assertThat(room.in(State.SENT)).hasSize(1);
    assertThat(room.posts()).isOne();
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  @Test
  void aPostThatWasLostIsMadeAgainSoon() {
    room.slack.order(Mailroom.POST, new Fault.Dropped());
    post();

    room.clock.set(right.instant());
    pass(GRACE);
    assertThat(room.posts()).isOne();
    pass(SOON);

    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  @Test
  void whatSlackDidNotTakeForTheMomentIsPostedAgainSoon() {
    room.slack.order(Mailroom.POST, new Fault.Refused("service_unavailable"));
    post();

    room.clock.set(right.instant());
    pass(SOON);

    assertThat(room.posts()).isEqualTo(2);
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  /** By its own clock it has all the time it needs. */
  @Test
  void whoWasHeldUpMeanwhileMakesNoPost() {
    Watch heldUp =
        boundary -> {
          if (boundary == Boundary.AFTER_CHANGE && room.posts() == 0) {
            room.clock.set(right.instant());
            pass(SOON);
          }
        };
    Pace pace = new Pace(room.clock);
    tick();
    new Dispatcher(
            new Dispatcher.Ways(heldUp.over(room.database), room.clock, room.messenger(), pace),
            Terms.USUAL)
        .dispatch();

    assertThat(room.posts()).isOne();
    assertThat(room.tally()).isEqualTo(Tally.clean());
  }

  /** What is not due yet by the right clock is not made due by that. */
  @Test
  void whatWasNotBegunWaitsForItsTime() {
    room.clock.set(right.instant());
    pass(SOON);

    assertThat(room.posts()).isZero();
    assertThat(room.in(State.OWED)).hasSize(1);
  }

  private void post() {
    Dispatcher dispatcher = room.dispatcher();
    tick();
    dispatcher.dispatch();
    assertThat(room.posts()).isOne();
  }

  private void pass(Duration time) {
    Dispatcher dispatcher = room.dispatcher();
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(TICK)) {
      tick();
      dispatcher.dispatch();
    }
  }

  private void tick() {
    right.set(right.instant().plus(TICK));
    room.wait(TICK);
  }
}
