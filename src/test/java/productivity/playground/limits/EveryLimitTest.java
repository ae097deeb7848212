package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryLimitTest {
  static Stream<Limit> limits() {
    return Stream.of(
            MessageTable.limits(), BlockTable.limits(), ElementTable.limits(), ViewTable.limits())
        .flatMap(table -> table);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void passesWhatIsAtTheLimit(Limit limit) {
    assertThat(limit.faultsOf(limit.most())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void refusesOneBeyond(Limit limit) {
    assertThat(limit.faultsOf(limit.most() + 1)).hasSize(1);
  }
}
