package productivity.playground.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import productivity.web.SettableClock;

class MovableClockTest {
  private static final Instant START = Instant.parse("2016-07-12T08:00:00Z");

  private final SettableClock real = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final MovableClock clock = new MovableClock(START, real);

  @Test
  void ticksAsTheRealOneDoes() {
    assertThat(clock.instant()).isEqualTo(START);

    real.set(real.instant().plusSeconds(90));

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(90));
  }

  @Test
  void goesForwardAndSaysSo() {
    AtomicInteger moves = new AtomicInteger();
    clock.onMove(moves::incrementAndGet);
    Clock inTokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));

    assertThat(clock.moveTo(START.plusSeconds(3_600))).isTrue();

    assertThat(moves).hasValue(1);
    assertThat(inTokyo.instant()).isEqualTo(START.plusSeconds(3_600));
    assertThat(inTokyo.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
    assertThat(inTokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void standsOnItsWay() {
    List<Instant> stood = new ArrayList<>();
    clock.onMove(() -> stood.add(clock.instant()));
    clock.moveBy((start, now, later) -> now.plusSeconds(40));

    assertThat(clock.moveTo(START.plusSeconds(100))).isTrue();

    assertThat(stood)
        .containsExactly(START.plusSeconds(40), START.plusSeconds(80), START.plusSeconds(100));
  }

  @Test
  void getsThereWhateverTheWay() {
    List<Instant> stood = new ArrayList<>();
    clock.onMove(() -> stood.add(clock.instant()));
    clock.moveBy((start, now, later) -> start);
    assertThat(clock.moveTo(START.plusSeconds(10))).isTrue();

    clock.moveBy((start, now, later) -> later.plusSeconds(5));
    assertThat(clock.moveTo(START.plusSeconds(20))).isTrue();

    assertThat(stood).containsExactly(START.plusSeconds(10), START.plusSeconds(20));
  }

  @Test
  void neverGoesBack() {
    AtomicInteger moves = new AtomicInteger();
    clock.onMove(moves::incrementAndGet);

    assertThat(clock.moveTo(START)).isFalse();
    assertThat(clock.moveTo(START.minusSeconds(1))).isFalse();

    assertThat(clock.instant()).isEqualTo(START);
    assertThat(moves).hasValue(0);
  }
}
