package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TickerTest {
  @Test
  void goesOnAfterAFailure() throws InterruptedException {
    CountDownLatch times = new CountDownLatch(3);
    Runnable failing =
        () -> {
          times.countDown();
          throw new IllegalStateException("this time it fails");
        };

    try (Ticker ticker = new Ticker(failing, Duration.ofMillis(1))) {
      assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(ticker).isNotNull();
    }
  }
}
