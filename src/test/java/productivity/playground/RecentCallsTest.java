package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentCallsTest {
  @Test
  void keepsTheLatestAndForgetsTheOldest() throws InterruptedException {
    RecentCalls calls = new RecentCalls();

    IntStream.range(0, RecentCalls.MOST + 2)
        .forEach(each -> calls.add(new Call("chat.postMessage", "", String.valueOf(each))));

    assertThat(calls.all()).hasSize(RecentCalls.MOST);
    assertThat(calls.all().get(0).body()).isEqualTo("2");
    assertThat(calls.next(1, TimeUnit.SECONDS)).isEqualTo(calls.all().get(0));
  }
}
