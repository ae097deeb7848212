package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few real ends of a real process; {@code mvn test-compile exec:java@sendings} makes 500. */
class KilledTest {
  @TempDir Path folder;

  @Test
  void nothingIsLostOrTwiceWhereTheProcessIsKilled() throws IOException, InterruptedException {
    assertThat(new Sendings(5, 40, 20_160_722).run(folder)).isEqualTo(Tally.clean());
  }

  /** Before and after each statement, each change of the database and each call. */
  @Test
  void nothingIsLostOrTwiceWhereverInASendingTheProcessIsKilled()
      throws IOException, InterruptedException {
    try (Mailroom room = new Mailroom(folder, 30, Clock.systemUTC())) {
      int boundaries = 0;
      while (isKilled(room, boundaries + 1)) {
        boundaries++;
        room.clock.set(later(room.clock.instant(), Instant.now()));
        room.deliver(room.dispatcher(), Duration.ofDays(3));
        assertThat(room.tally()).as("killed at %s", boundaries).isEqualTo(Tally.clean());
        assertThat(room.posts()).as("killed at %s", boundaries).isEqualTo(boundaries);
      }
      assertThat(boundaries).isGreaterThanOrEqualTo(14);
    }
  }

  /** False where the sending was done before. */
  private boolean isKilled(Mailroom room, int at) throws IOException, InterruptedException {
    room.owe("C10" + at, "EP-" + at);
    try (SendingProcess process =
        SendingProcess.stopping(Mailroom.url(folder), room.slack.apiUrl(), at)) {
      boolean stopped = process.hear("stops", "done").equals("stops");
      process.kill();
      return stopped;
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
