package productivity.value;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The code of an item, as forgiving as people are: {@code ep3}, {@code EP 03} and {@code EP-03} are
 * one code. Shown without leading zeros: {@code EP-3}.
 */
public record Code(String written) {
  private static final Pattern LIKELY =
      Pattern.compile(
          "\\p{L}{1,6}(?:[-_.]\\p{L}{1,6}){0,2}[-_. ]?\\d{1,9}([-_. ]?(\\p{L}{1,5}|\\d{1,9})){0,8}");
  private static final Pattern RUN = Pattern.compile("\\p{L}+|\\d+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  public Code {
    if (written.isBlank()) {
      throw new IllegalArgumentException("a code cannot be empty");
    }
  }

  /** True for words that look like a code rather than a name: short letters, then a number. */
  public static boolean isLikely(String words) {
    return LIKELY.matcher(words.strip()).matches();
  }

  /** How people see it: {@code EP-3} for {@code EP-03}. */
  public String display() {
    return withoutLeadingZeros(written);
  }

  /**
   * Equal for two ways of writing one code: capital letters, no leading zeros, no punctuation but a
   * point between two numbers, so that 13.1 stays apart from 131.
   */
  public String normalised() {
    StringBuilder normal = new StringBuilder();
    RUN.matcher(written)
        .results()
        .map(MatchResult::group)
        .forEach(
            run ->
                normal
                    .append(isNumber(normal) && isNumber(run) ? "." : "")
                    .append(withoutLeadingZeros(run)));
    return normal.toString().toUpperCase(Locale.ROOT);
  }

  public boolean matches(Code other) {
    return normalised().equals(other.normalised());
  }

  @Override
  public String toString() {
    return display();
  }

  private static String withoutLeadingZeros(String text) {
    return LEADING_ZEROS.matcher(text).replaceAll("");
  }

  private static boolean isNumber(CharSequence text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }
}
