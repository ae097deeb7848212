package productivity.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import productivity.value.Money;
import productivity.value.Numbers;

/** A counted figure with its unit: {@code 37 councils}, {@code 96%}, {@code £62 billion a year}. */
record Figure(@Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable String unit) {
  private static final String POUNDS = "gbp";
  private static final String PERCENT = "percent";

  @Override
  public String toString() {
    if (least == null) {
      return "not stated";
    }
    return most == null || most.compareTo(least) == 0
        ? one(least) + after()
        : one(least) + " to " + one(most) + after();
  }

  private String one(BigDecimal value) {
    if (unit != null && unit.startsWith(POUNDS)) {
      return Money.ofPounds(value).toString();
    }
    return PERCENT.equals(unit) ? Numbers.text(value) + "%" : Numbers.text(value);
  }

  private String after() {
    if (unit == null || PERCENT.equals(unit) || POUNDS.equals(unit)) {
      return "";
    }
    return " " + unit.replace("gbp-per-", "a ").replace("-per-", " a ");
  }
}
