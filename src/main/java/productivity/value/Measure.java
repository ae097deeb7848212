package productivity.value;

import java.math.BigDecimal;

/** Something that was achieved, as somebody words it: a count of things or an amount of money. */
public sealed interface Measure {
  Qualifier qualifier();

  /** {@code over 15 councils}; low and high are alike unless it is a range. */
  record Count(BigDecimal low, BigDecimal high, String unit, Qualifier qualifier)
      implements Measure {
    public Count {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException(low + " is more than " + high);
      }
    }

    public boolean isSpread() {
      return low.compareTo(high) < 0;
    }

    @Override
    public String toString() {
      String most = isSpread() ? " to " + Numbers.text(high) : "";
      return qualifier.prefix() + Numbers.text(low) + most + " " + unit;
    }
  }

  /** {@code up to £25 million}. */
  record Sum(MoneyRange amount) implements Measure {
    @Override
    public Qualifier qualifier() {
      return amount.qualifier();
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }
}
