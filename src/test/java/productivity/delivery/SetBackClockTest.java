package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import productivity.delivery.Pace.Place;
import productivity.web.SettableClock;

/** The pace by a clock that is set back: nobody waits until it has caught up. */
class SetBackClockTest {
  private static final Place TOLD = new Place("T1", "C1");
  private static final Place NEVER_TOLD = new Place("T1", "C2");

  private final SettableClock clock = new SettableClock(Instant.parse("2016-07-22T08:00:00Z"));
  private final Pace pace = new Pace(clock);

  @Test
  void keepsTheSecondBetweenTwoPostsAndNoMore() {
    pass(Duration.ofSeconds(5));
    assertThat(pace.takePost(TOLD)).isTrue();

    pass(Duration.ofDays(-1));

    assertThat(pace.takePost(TOLD)).isFalse();
    assertThat(pace.takePost(NEVER_TOLD)).isTrue();
    pass(Duration.ofSeconds(1));
    assertThat(pace.takePost(TOLD)).isTrue();
  }

  @Test
  void keepsWhatIsLeftOfAPause() {
    pass(Duration.ofSeconds(5));
    pace.pausePosts("T1", Duration.ofSeconds(30));
    pace.pauseSearches("T1", Duration.ofSeconds(30));

    pass(Duration.ofHours(-1));

    assertThat(pace.takePost(TOLD)).isFalse();
    assertThat(pace.takeSearch("T1")).isFalse();
    pass(Duration.ofSeconds(30));
    assertThat(pace.takePost(TOLD)).isTrue();
    assertThat(pace.takeSearch("T1")).isTrue();
  }

  @Test
  void keepsCountOfTheLastMinute() {
    pass(Duration.ofSeconds(5));
    while (pace.takeSearch("T1")) {
      pass(Duration.ofMillis(1));
    }

    pass(Duration.ofDays(-1));

    assertThat(pace.takeSearch("T1")).isFalse();
    pass(Duration.ofMinutes(1));
    assertThat(pace.takeSearch("T1")).isTrue();
  }

  private void pass(Duration time) {
    clock.set(clock.instant().plus(time));
  }
}
