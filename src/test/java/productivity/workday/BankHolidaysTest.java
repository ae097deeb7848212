package productivity.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankHolidaysTest {
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2028;

  @ParameterizedTest
  @EnumSource(names = {"ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND"})
  void areThosePublished(Nation nation) {
    assertThat(computed(nation)).isEqualTo(published(nation.code()));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLAND", "WALES"})
  void areAlikeInEnglandAndInWales(Nation nation) {
    assertThat(computed(nation)).isEqualTo(published("england-and-wales"));
  }

  private static Set<LocalDate> computed(Nation nation) {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .mapToObj(BankHolidays.of(nation)::in)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<LocalDate> published(String nation) {
    try (InputStream file = BankHolidaysTest.class.getResourceAsStream("/bank-holidays.csv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .filter(line -> line[0].equals(nation))
          .map(line -> LocalDate.parse(line[1]))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
