package productivity.value;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Counted figures in words: {@code 44,000}, {@code 1.25}. */
public final class Numbers {
  private Numbers() {}

  public static String text(BigDecimal number) {
    DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
    return new DecimalFormat("#,##0.##########", british).format(number);
  }
}
