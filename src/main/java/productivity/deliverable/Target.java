package productivity.deliverable;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import productivity.value.Money;
import productivity.value.Numbers;

/** One thing to be reached, as a quantity with its unit or as an amount of money, or in words. */
public record Target(
    String deliverable,
    int position,
    Comparator comparator,
    @Nullable BigDecimal quantity,
    @Nullable BigDecimal quantityMax,
    @Nullable String unit,
    @Nullable Money amount,
    @Nullable Money amountMax,
    @Nullable String basis) {

  /** {@code at least 25 councils}, {@code £3 million to £5 million}, {@code all councils}. */
  @Override
  public String toString() {
    String figure = figure();
    return (comparator.prefix() + (figure.isEmpty() ? unitOrNothing() : figure)).strip();
  }

  private String figure() {
    if (quantity != null) {
      String most = quantityMax == null ? "" : " to " + Numbers.text(quantityMax);
      return (Numbers.text(quantity) + most + " " + unitOrNothing()).strip();
    }
    if (amount != null) {
      return amount + (amountMax == null ? "" : " to " + amountMax);
    }
    return "";
  }

  private String unitOrNothing() {
    return unit == null ? "" : unit;
  }
}
