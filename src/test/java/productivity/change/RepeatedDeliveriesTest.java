package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@link RepeatedDeliveries} tries many more. */
class RepeatedDeliveriesTest {
  private static final int SEQUENCES = 500;

  @TempDir Path folder;

  @Test
  void changeNothingTwiceWhetherAtOnceOrInReverse() throws Exception {
    assertThat(RepeatedDeliveries.run(SEQUENCES, System.nanoTime(), folder))
        .isGreaterThan(SEQUENCES);
  }
}
