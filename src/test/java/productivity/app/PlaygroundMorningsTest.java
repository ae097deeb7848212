package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import productivity.playground.workspace.MovableClock;

/** Where the clock stands when somebody moves it over several days. */
class PlaygroundMorningsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Deque<Instant> waiting = new ArrayDeque<>();
  private final List<LocalDateTime> stood = new ArrayList<>();

  @Test
  void goesThroughEveryMorning() {
    moved("2016-07-12T10:00", "2016-07-15T17:30");

    assertThat(stood)
        .containsExactly(
            at("2016-07-13T09:00"),
            at("2016-07-14T09:00"),
            at("2016-07-15T09:00"),
            at("2016-07-15T17:30"));
  }

  @Test
  void isAtNineOnBothSidesOfAClockChange() {
    moved("2016-10-28T09:00", "2016-11-01T09:00");

    assertThat(stood)
        .containsExactly(
            at("2016-10-29T09:00"),
            at("2016-10-30T09:00"),
            at("2016-10-31T09:00"),
            at("2016-11-01T09:00"));
  }

  @Test
  void goesStraightWhereNoMorningLiesBetween() {
    moved("2016-07-12T10:00", "2016-07-13T08:59");

    assertThat(stood).containsExactly(at("2016-07-13T08:59"));
  }

  @Test
  void waitsInTheMorningForWhatIsStillToBeSent() {
    waiting.add(instant("2016-07-13T09:00:01"));
    waiting.add(instant("2016-07-13T09:02"));
    // Far enough to be left to its own time.
    waiting.add(instant("2016-07-13T10:00"));

    moved("2016-07-12T10:00", "2016-07-14T08:00");

    assertThat(stood)
        .containsExactly(
            at("2016-07-13T09:00"),
            at("2016-07-13T09:00:01"),
            at("2016-07-13T09:02"),
            at("2016-07-14T08:00"));
  }

  /** What was to be done by then is done at once. */
  @Test
  void standsAgainForWhatCameToWaitMeanwhile() {
    waiting.add(instant("2016-07-13T09:00"));

    moved("2016-07-12T10:00", "2016-07-14T08:00");

    assertThat(stood)
        .containsExactly(
            at("2016-07-13T09:00"), at("2016-07-13T09:00:00.001"), at("2016-07-14T08:00"));
  }

  @Test
  void jumpsOverWhatIsFurtherThanTwoMonths() {
    moved("2016-07-12T10:00", "2017-07-12T10:00");

    assertThat(stood).hasSize(63).endsWith(at("2016-09-12T09:00"), at("2017-07-12T10:00"));
  }

  /** The real time stands still, so that only moves count. */
  private void moved(String from, String to) {
    Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    MovableClock clock = new MovableClock(instant(from), still);
    PlaygroundMornings mornings =
        new PlaygroundMornings(LONDON, () -> Optional.ofNullable(waiting.poll()));
    clock.moveBy(mornings);
    clock.onMove(
        () -> {
          stood.add(LocalDateTime.ofInstant(clock.instant(), LONDON));
          mornings.stand();
        });
    clock.moveTo(instant(to));
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }

  private static Instant instant(String local) {
    return at(local).atZone(LONDON).toInstant();
  }
}
