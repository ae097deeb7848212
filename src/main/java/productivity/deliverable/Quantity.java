package productivity.deliverable;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Counted figures in words: {@code 44,000}, {@code 1.25}. */
public final class Quantity {
  private Quantity() {}

  public static String text(BigDecimal quantity) {
    DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
    return new DecimalFormat("#,##0.##########", british).format(quantity);
  }
}
