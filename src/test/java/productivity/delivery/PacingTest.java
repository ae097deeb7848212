package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import productivity.delivery.Pace.Place;
import productivity.web.SettableClock;

class PacingTest {
  private static final Instant START = Mailroom.DUE;
  private static final Place ONE = new Place("T1", "C1");
  private static final Place OTHER = new Place("T1", "C2");
  private static final Place ELSEWHERE = new Place("T2", "C1");

  private final SettableClock clock = new SettableClock(START);
  private final Pace pace = new Pace(clock);

  @Test
  void beginsWithASecondOfRestBecauseTheProcessBeforeMayHavePosted() {
    assertThat(pace.takePost(ONE)).isFalse();
    assertThat(pace.postAt(ONE)).isEqualTo(START.plusSeconds(1));
    at(1_000);
    assertThat(pace.takePost(ONE)).isTrue();
  }

  @Test
  void takesOnePostASecondInEachChannel() {
    at(1_000);
    assertThat(pace.takePost(ONE)).isTrue();
    assertThat(pace.takePost(ONE)).isFalse();
    assertThat(pace.takePost(OTHER)).isTrue();
    at(1_999);
    assertThat(pace.takePost(ONE)).isFalse();
    at(2_000);
    assertThat(pace.takePost(ONE)).isTrue();
  }

  /** Slack counts from when it took a post, and that may be as late as its answer. */
  @Test
  void countsTheSecondFromTheEndOfAPost() {
    at(1_000);
    pace.takePost(ONE);
    at(1_700);
    pace.postEnded(ONE);

    assertThat(pace.postAt(ONE)).isEqualTo(START.plusMillis(2_700));
    assertThat(pace.lastPost(ONE)).isEqualTo(START.plusMillis(1_700));
    assertThat(pace.lastPost(OTHER)).isBefore(START);
  }

  @Test
  void takesFiveHundredPostsAMinuteInAWorkspace() {
    at(1_000);
    for (int channel = 0; channel < 500; channel++) {
      assertThat(pace.takePost(new Place("T1", "D" + channel))).isTrue();
    }
    assertThat(pace.takePost(ONE)).isFalse();
    assertThat(pace.takePost(ELSEWHERE)).isTrue();
    at(60_999);
    assertThat(pace.takePost(ONE)).isFalse();
    at(61_000);
    assertThat(pace.takePost(ONE)).isTrue();
  }

  @Test
  void takesFortySearchesAMinuteInAWorkspace() {
    for (int search = 0; search < 40; search++) {
      assertThat(pace.takeSearch("T1")).isTrue();
    }
    assertThat(pace.takeSearch("T1")).isFalse();
    assertThat(pace.takeSearch("T2")).isTrue();
    assertThat(pace.searchAt("T1")).isEqualTo(START.plusSeconds(60));
    at(60_000);
    assertThat(pace.takeSearch("T1")).isTrue();
  }

  @Test
  void leavesAWorkspaceAloneAsLongAsItAsksAndOnlyWithWhatItAsked() {
    pace.pausePosts("T1", Duration.ofSeconds(30));
    pace.pausePosts("T1", Duration.ofSeconds(5));
    at(29_999);

    assertThat(pace.takePost(ONE)).isFalse();
    assertThat(pace.takePost(OTHER)).isFalse();
    assertThat(pace.takePost(ELSEWHERE)).isTrue();
    assertThat(pace.takeSearch("T1")).isTrue();
    at(30_000);
    assertThat(pace.takePost(ONE)).isTrue();
    pace.pauseSearches("T1", Duration.ofSeconds(30));
    assertThat(pace.takeSearch("T1")).isFalse();
    assertThat(pace.takePost(OTHER)).isTrue();
  }

  private void at(int millis) {
    clock.set(START.plusMillis(millis));
  }
}
