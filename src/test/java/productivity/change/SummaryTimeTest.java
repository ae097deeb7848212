package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTimeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2017-11-01T08:59:59Z, false",
    "2017-11-01T09:00:00Z, true",
    // London is an hour ahead in summer.
    "2017-07-05T07:59:59Z, false",
    "2017-07-05T08:00:00Z, true",
    // A Saturday, and Boxing Day.
    "2017-11-04T12:00:00Z, false",
    "2017-12-26T12:00:00Z, false"
  })
  void isFromNineOnAWorkingDay(Instant now, boolean isTime) {
    try (Workroom room = new Workroom(folder)) {
      room.clock.set(now);

      Untold untold = new Untold(room.database, room.clock);

      assertThat(untold.isTimeForSummaries(Workroom.WORKSPACE)).isEqualTo(isTime);
    }
  }
}
