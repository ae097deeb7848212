package productivity.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyPropertiesTest {
  private static final long LARGE = 1_000_000_000_000_000L;

  @Property
  void poundsAndPenceAreOneAmount(
      @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long pence) {
    Money money = new Money(pence);

    assertThat(Money.ofPounds(money.pounds())).isEqualTo(money);
  }

  @Test
  void theOneAmountWithoutAnOppositeIsRefused() {
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThat(new Money(-Long.MAX_VALUE)).hasToString("−£92,233,720,368,547,758.07");
  }

  @Test
  void aShareBeyondAllBoundsIsCutToWhatAnIntHolds() {
    Money billions = Money.ofPounds(10_000_000_000_000L);

    assertThat(billions.percentOf(new Money(1))).isEqualTo(Integer.MAX_VALUE);
  }

  @Property
  void addingDoesNotDependOnOrder(
      @ForAll @LongRange(min = -LARGE, max = LARGE) long one,
      @ForAll @LongRange(min = -LARGE, max = LARGE) long other) {
    assertThat(new Money(one).plus(new Money(other)))
        .isEqualTo(new Money(other).plus(new Money(one)))
        .isEqualTo(new Money(one + other));
  }

  @Property
  void whatIsWrittenIsNeverRounded(@ForAll @LongRange(min = 0, max = LARGE) long pence) {
    assertThat(read(new Money(pence).toString()))
        .isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
  }

  @Property
  void millionsAreWrittenTheGovernmentsWay(@ForAll @LongRange(min = 1, max = 999) long millions) {
    assertThat(Money.ofPounds(millions * 1_000_000)).hasToString("£" + millions + " million");
  }

  @Property
  void aShareIsReachedOnlyWhenItIsReached(
      @ForAll @LongRange(min = 0, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
    assertThat(new Money(part).percentOf(new Money(whole)) >= 100).isEqualTo(part >= whole);
  }

  @Property
  void aRangeRunsFromLowToHigh(
      @ForAll @LongRange(min = 0, max = LARGE) long one,
      @ForAll @LongRange(min = 0, max = LARGE) long other) {
    Money low = new Money(Math.min(one, other));
    Money high = new Money(Math.max(one, other));

    assertThat(new MoneyRange(low, high, Qualifier.RANGE).isSpread()).isEqualTo(one != other);
    if (one != other) {
      assertThatThrownBy(() -> new MoneyRange(high, low, Qualifier.RANGE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static BigDecimal read(String written) {
    BigDecimal number = new BigDecimal(written.replaceAll("[^0-9.]", ""));
    if (written.endsWith(" billion")) {
      return number.movePointRight(9);
    }
    return written.endsWith(" million") ? number.movePointRight(6) : number;
  }

  @Example
  void groupsTheDigitsOfLargeAmounts() {
    assertThat(Money.ofPounds(2_022_500_000L)).hasToString("£2,022.5 million");
  }
}
