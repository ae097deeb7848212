package productivity.deliverable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.value.AsAt;
import productivity.value.Money;
import productivity.value.Numbers;
import productivity.value.Qualifier;

/**
 * What was achieved by a date, with how it was worded, and which target it counts towards. Of a
 * range, the figure is the lower end.
 */
public record Measurement(
    String deliverable,
    Optional<Integer> target,
    Figure achieved,
    @Nullable String wording,
    AsAt asAt,
    @Nullable Citation citation) {
  /** A count with its unit, or an amount of money, or neither; the most is there for a range. */
  public record Figure(
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal quantityMax,
      @Nullable String unit,
      @Nullable Money amount,
      @Nullable Money amountMax) {}

  public @Nullable BigDecimal quantity() {
    return achieved.quantity;
  }

  public @Nullable String unit() {
    return achieved.unit;
  }

  public @Nullable Money amount() {
    return achieved.amount;
  }

  /** {@code 15}, {@code over £26.8 million}; empty where nothing was counted. */
  public String withoutUnit() {
    String number = number();
    return number.isEmpty() ? "" : qualifier().map(Qualifier::prefix).orElse("") + number;
  }

  /** {@code 15 to 18 councils}, {@code over £26.8 million}; empty where nothing was counted. */
  public String figure() {
    boolean counted = amount() == null && quantity() != null && unit() != null;
    return counted ? withoutUnit() + " " + unit() : withoutUnit();
  }

  /** What the wording says beyond how exact the figure is. */
  public @Nullable String remark() {
    return qualifier().isPresent() && !number().isEmpty() ? null : wording;
  }

  private String number() {
    Money amount = achieved.amount;
    BigDecimal quantity = achieved.quantity;
    if (amount != null) {
      return amount + (achieved.amountMax == null ? "" : " to " + achieved.amountMax);
    }
    BigDecimal most = achieved.quantityMax;
    return quantity == null
        ? ""
        : Numbers.text(quantity) + (most == null ? "" : " to " + Numbers.text(most));
  }

  /** What stands before a figure; what it contributes towards stands between it and its target. */
  private Optional<Qualifier> qualifier() {
    return Stream.of(Qualifier.values())
        .filter(each -> each != Qualifier.CONTRIBUTING_TOWARDS && !each.prefix().isEmpty())
        .filter(each -> each.prefix().strip().equals(wording))
        .findFirst();
  }
}
