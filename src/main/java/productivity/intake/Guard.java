package productivity.intake;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula: a cell that would begin with {@code = +
 * - @} or a tab gets an apostrophe in front, which reading takes off again. A text that already
 * looks so guarded gets one more, so nothing is lost.
 */
final class Guard {
  private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Guard() {}

  static String on(String text) {
    return RISKY.matcher(text).matches() ? "'" + text : text;
  }

  static String off(String cell) {
    return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
