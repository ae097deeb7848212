package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SlotTest {
  @Test
  void aTimeThatTheZoneSkipsIsTheFirstMomentAfter() {
    assertThat(moment("2026-03-29", "01:30", "Europe/London")).isEqualTo("2026-03-29T01:00:00Z");
    // Beirut's clocks go from midnight to one, so that the day has no midnight.
    assertThat(moment("2026-03-29", "00:00", "Asia/Beirut")).isEqualTo("2026-03-28T22:00:00Z");
  }

  @Test
  void aTimeThatComesTwiceIsItsFirst() {
    assertThat(moment("2026-10-25", "01:30", "Europe/London")).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void nineInTheMorningIsNineBeforeAndAfterAClockChange() {
    assertThat(moment("2026-03-28", "09:00", "Europe/London")).isEqualTo("2026-03-28T09:00:00Z");
    assertThat(moment("2026-03-29", "09:00", "Europe/London")).isEqualTo("2026-03-29T08:00:00Z");
  }

  private static String moment(String date, String time, String zone) {
    return new Slot(LocalDate.parse(date), LocalTime.parse(time)).at(ZoneId.of(zone)).toString();
  }
}
