package productivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenSignaturesTest {
  private static final long SECOND = 1_531_420_618;

  @Test
  void knowsEverySignatureAgain() {
    SeenSignatures seen = new SeenSignatures();
    long[] signatures = new Random(7).longs(10_000).toArray();
    signatures[0] = 0;

    for (long signature : signatures) {
      assertThat(seen.isFirstUse(SECOND + Math.floorMod(signature, 300), signature)).isTrue();
    }
    for (long signature : signatures) {
      assertThat(seen.isFirstUse(SECOND + Math.floorMod(signature, 300), signature)).isFalse();
    }
  }

  @Test
  void staysBoundedAndRefusesWhatItHadToForget() {
    SeenSignatures seen = new SeenSignatures(1_000);
    for (int each = 0; each < 10_000; each++) {
      assertThat(seen.isFirstUse(SECOND + each / 100, each + 1L)).isTrue();
    }

    assertThat(seen.size()).isLessThanOrEqualTo(1_000);
    assertThat(seen.isFirstUse(SECOND, 1)).as("forgotten, so no longer accepted").isFalse();
    assertThat(seen.isFirstUse(SECOND + 99, 10_000)).as("remembered").isFalse();
    assertThat(seen.isFirstUse(SECOND + 99, 77_777)).as("new").isTrue();
  }

  @Test
  void forgetsSecondsThatAreLongOver() {
    SeenSignatures seen = new SeenSignatures();
    for (int each = 0; each < 10_000; each++) {
      seen.isFirstUse(SECOND + each, each);
    }

    assertThat(seen.size()).isLessThanOrEqualTo(1_024);
  }
}
