package productivity.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in whole percent, rounded down: 99.9% of a target is never shown as reached. */
public final class Percent {
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);

  private Percent() {}

  /**
   * {@code part} of {@code whole}, at most what an int holds; throws {@link ArithmeticException}
   * when the whole is zero.
   */
  public static int of(BigDecimal part, BigDecimal whole) {
    BigDecimal percent = part.movePointRight(2).divide(whole, 0, RoundingMode.FLOOR);
    return percent.min(MOST).max(LEAST).intValue();
  }
}
