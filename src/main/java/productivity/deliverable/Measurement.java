package productivity.deliverable;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.AsAt;
import productivity.value.Money;
import productivity.value.Numbers;

/** What was achieved by a date, with how it was worded, and which target it counts towards. */
public record Measurement(
    String deliverable,
    Optional<Integer> target,
    @Nullable BigDecimal quantity,
    @Nullable String unit,
    @Nullable Money amount,
    @Nullable String wording,
    AsAt asAt,
    @Nullable Citation citation) {

  /** {@code 15}, {@code £26.8 million}; empty where nothing was counted. */
  public String withoutUnit() {
    if (amount != null) {
      return amount.toString();
    }
    return quantity == null ? "" : Numbers.text(quantity);
  }

  /** {@code 15 councils}, {@code £26.8 million}; empty where nothing was counted. */
  public String figure() {
    boolean counted = amount == null && quantity != null && unit != null;
    return counted ? withoutUnit() + " " + unit : withoutUnit();
  }
}
