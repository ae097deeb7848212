package productivity.value;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount of pounds sterling, held in pence. Written the GOV.UK way: {@code £971,000}, {@code
 * £26.8 million}, {@code £1.25 billion}; never rounded, so {@code £6,719,332} stays as it is.
 */
public record Money(long pence) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  private static final long PENCE = 100;
  private static final long THOUSAND = 1_000 * PENCE;
  private static final long MILLION = 1_000 * THOUSAND;
  private static final long BILLION = 1_000 * MILLION;

  /** The lowest long has no opposite, so no sum may be that. */
  public Money {
    if (pence == Long.MIN_VALUE) {
      throw new ArithmeticException("an amount of money is too low");
    }
  }

  public static Money ofPounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, PENCE));
  }

  /** Exact to the penny; throws {@link ArithmeticException} where there is a fraction of one. */
  public static Money ofPounds(BigDecimal pounds) {
    return new Money(pounds.movePointRight(2).longValueExact());
  }

  /**
   * The amount in pounds without trailing zeros, as files carry it: {@code 835000}, {@code 7.5}.
   */
  public BigDecimal pounds() {
    BigDecimal pounds = BigDecimal.valueOf(pence, 2).stripTrailingZeros();
    return pounds.scale() < 0 ? pounds.setScale(0) : pounds;
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public boolean isZero() {
    return pence == 0;
  }

  /** This amount as a share of another, in whole percent rounded down: 107 for 26.8 of 25. */
  public int percentOf(Money whole) {
    return Percent.of(BigDecimal.valueOf(pence), BigDecimal.valueOf(whole.pence));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  @Override
  public String toString() {
    String sign = pence < 0 ? "−" : "";
    long size = Math.abs(pence);
    if (size >= BILLION && size % MILLION == 0) {
      return sign + "£" + scaled(size, BILLION) + " billion";
    }
    if (size >= MILLION && size % THOUSAND == 0) {
      return sign + "£" + scaled(size, MILLION) + " million";
    }
    String format = size % PENCE == 0 ? "£%,d" : "£%,d.%02d";
    return sign + String.format(Locale.UK, format, size / PENCE, size % PENCE);
  }

  private static String scaled(long size, long unit) {
    BigDecimal units = new BigDecimal(size).divide(new BigDecimal(unit)).stripTrailingZeros();
    return String.format(Locale.UK, "%,." + Math.max(0, units.scale()) + "f", units);
  }
}
