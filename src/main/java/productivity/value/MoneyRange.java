package productivity.value;

/**
 * An amount with how it was worded, low and high alike unless it is a range: {@code over £640
 * million}, {@code £3 million to £5 million}.
 */
public record MoneyRange(Money low, Money high, Qualifier qualifier) {
  public MoneyRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low amount " + low + " is above high amount " + high);
    }
  }

  public static MoneyRange of(Money amount, Qualifier qualifier) {
    return new MoneyRange(amount, amount, qualifier);
  }

  public boolean isSpread() {
    return !low.equals(high);
  }

  @Override
  public String toString() {
    return qualifier.prefix() + low + (isSpread() ? " to " + high : "");
  }
}
