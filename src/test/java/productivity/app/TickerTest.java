package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.delivery.Dispatcher;
import productivity.delivery.NoMessenger;
import productivity.delivery.Pace;
import productivity.reminder.Failures;
import productivity.reminder.Planning;
import productivity.store.Database;
import productivity.web.SettableClock;

/** When the one thread that does things by itself looks again, at a clock that stands still. */
class TickerTest {
  private static final int WAKES = 300;
  private static final long GATHERED_NANOS = Duration.ofMillis(200).toNanos();

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2016-07-12T08:00:00Z"));
  private final AtomicInteger turns = new AtomicInteger();
  private Database database;
  private Ticker ticker;

  @BeforeEach
  void start() {
    database = SampleProgramme.open(folder);
    ticker =
        Ticker.start(
            clock,
            new Ticker.Work(
                new Planning(database, clock),
                new Failures(database, clock),
                new Dispatcher(database, clock, new NoMessenger(), new Pace(clock)),
                turns::incrementAndGet));
    ticker.turnNow();
  }

  @AfterEach
  void close() {
    ticker.close();
    database.close();
  }

  @Test
  void looksOnceForChangesThatComeOneAfterTheOther() throws InterruptedException {
    int before = turns.get();
    long begun = System.nanoTime();

    for (int each = 0; each < WAKES; each++) {
      ticker.wake();
      Thread.sleep(1);
    }

    long most = (System.nanoTime() - begun) / GATHERED_NANOS + 2;
    assertThat(turns.get() - before).isBetween(1, (int) most);
  }

  @Test
  void looksAtOnceForWhoeverWaits() {
    int before = turns.get();

    ticker.wake();
    ticker.turnNow();
    ticker.turnNow();

    assertThat(turns.get() - before).isGreaterThanOrEqualTo(2);
  }
}
