package productivity.slack.message;

import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far a date moved from the first that was planned. */
final class SlippageText {
  private SlippageText() {}

  /** {@code 12 days}, {@code 1 day earlier}, {@code 0 days}; nothing where it is not known. */
  static @Nullable String of(OptionalLong slippage) {
    if (slippage.isEmpty()) {
      return null;
    }
    long days = slippage.getAsLong();
    String count =
        String.format(Locale.UK, Math.abs(days) == 1 ? "%,d day" : "%,d days", Math.abs(days));
    return days < 0 ? count + " earlier" : count;
  }
}
