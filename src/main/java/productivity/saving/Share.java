package productivity.saving;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import productivity.value.Qualifier;

/** A figure given in percent, and of what: {@code 30% to 40% of paper-based model}. */
public record Share(Qualifier qualifier, BigDecimal low, BigDecimal high, @Nullable String whole) {
  public Share {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low percent " + low + " is above high percent " + high);
    }
  }

  @Override
  public String toString() {
    return qualifier.prefix() + spread();
  }

  /** Without the wording in front: {@code 30% to 40% of paper-based model}. */
  String spread() {
    String range = low.compareTo(high) == 0 ? "" : " to " + percent(high);
    return percent(low) + range + (whole == null ? "" : " of " + whole);
  }

  private static String percent(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString() + "%";
  }
}
