package productivity.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.deliverable.Judgement.Verdict;
import productivity.value.AsAt;
import productivity.value.Money;

class JudgementTest {
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 25, 15, SHORT, 60",
    "AT_LEAST, 25, 25, MET, 100",
    "OVER, 25, 25, SHORT, 100",
    "OVER, 25, 26, MET, 104",
    "EXACTLY, 20, 19.9, SHORT, 99",
    "UP_TO, 10, 4, MET, 40",
    "UP_TO, 10, 11, ABOVE_LIMIT, 110",
    "UP_TO_AT_LEAST, 6, 7, MET, 116",
    "RANGE, 3, 3, MET, 100",
  })
  void judgesAQuantityAsItsTargetIsMeant(
      Comparator comparator, BigDecimal target, BigDecimal reached, Verdict verdict, int percent) {
    Judgement judgement = new Judgement(target(comparator, target, null), reached(reached, null));

    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.percent()).hasValue(percent);
  }

  @Test
  void judgesMoneyByMoney() {
    Money target = Money.ofPounds(25_000_000);
    Money reached = Money.ofPounds(26_800_000);

    Judgement judgement =
        new Judgement(target(Comparator.AT_LEAST, null, target), reached(null, reached));

    assertThat(judgement.percent()).hasValue(107);
    assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void saysNothingAboutUnlikeThings() {
    Judgement judgement =
        new Judgement(
            target(Comparator.AT_LEAST, null, Money.ofPounds(10)),
            reached(BigDecimal.valueOf(4), null));

    assertThat(judgement.percent()).isEmpty();
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void saysNoShareOfNothing() {
    BigDecimal one = BigDecimal.ONE;

    assertThat(
            new Judgement(target(Comparator.EXACTLY, BigDecimal.ZERO, null), reached(one, null))
                .percent())
        .isEmpty();
  }

  private static Target target(
      Comparator comparator, @Nullable BigDecimal quantity, @Nullable Money amount) {
    return new Target("D-1", 1, comparator, quantity, null, "councils", amount, null, null);
  }

  private static Measurement reached(@Nullable BigDecimal quantity, @Nullable Money amount) {
    AsAt asAt = new AsAt("2017-09-30");
    return new Measurement(
        "D-1",
        Optional.of(1),
        new Measurement.Figure(quantity, null, "councils", amount, null),
        null,
        asAt,
        null);
  }
}
