package productivity.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in whole percent, rounded down: 99.9% of a target is never shown as reached. */
public final class Percent {
  private Percent() {}

  /** {@code part} of {@code whole}; throws {@link ArithmeticException} when the whole is zero. */
  public static int of(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 0, RoundingMode.FLOOR).intValueExact();
  }
}
