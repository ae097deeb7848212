package productivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzTest {
  @Test
  void fewSecondsOfRubbishGetNoServerError() {
    assertThat(FuzzTheWayIn.run(5, System.nanoTime())).isPositive();
  }
}
