package productivity.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsAtTest {
  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31, 2016",
    "2016-02, 2016-02-01, 2016-02-29, February 2016",
    "2016-07-29, 2016-07-29, 2016-07-29, 29 July 2016",
    "FY2016-17, 2016-04-01, 2017-03-31, 2016-17",
  })
  void readsEveryFormThatADateMayTake(
      String written, LocalDate start, LocalDate end, String shown) {
    AsAt asAt = new AsAt(written);

    assertThat(asAt.start()).isEqualTo(start);
    assertThat(asAt.end()).isEqualTo(end);
    assertThat(asAt).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "16",
        "0000",
        "2016-7",
        "2016-13",
        "2016-02-30",
        "FY2016-18",
        "FY2016",
        "+12016-01-01",
        "29 July 2016",
        "2016/7/2"
      })
  void findsNoDateInAnythingElse(String text) {
    assertThat(AsAt.find(text)).isEmpty();
  }

  @Test
  void isKnownFromItsFirstDay() {
    AsAt july = new AsAt("2016-07");

    assertThat(july.isKnownBy(LocalDate.of(2016, 6, 30))).isFalse();
    assertThat(july.isKnownBy(LocalDate.of(2016, 7, 1))).isTrue();
  }
}
