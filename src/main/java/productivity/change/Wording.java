package productivity.change;

import java.util.Optional;
import java.util.regex.Pattern;
import productivity.value.Refusal;

/**
 * What people write, as it is kept: every character of theirs, within the length that a file of the
 * programme takes. Lines end in one way, and what no keyboard writes is left out.
 */
final class Wording {
  /** How long a note, a reason or an outcome may be. */
  private static final int TEXT = 4_000;

  /** How long the name of an item may be. */
  private static final int TITLE = 300;

  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private Wording() {}

  /** Nothing where there is nothing to be seen. */
  static String text(String written) {
    return within(TEXT, written);
  }

  static Optional<String> text(Optional<String> written) {
    return written.map(Wording::text).filter(text -> !text.isEmpty());
  }

  /** Something has to be said. */
  static String outcome(String written) {
    return required(text(written), "Say what was decided.");
  }

  static String title(String written) {
    return required(within(TITLE, written), "Say what it is called.");
  }

  private static String required(String text, String sentence) {
    if (text.isEmpty()) {
      throw new Refusal(Refusal.Code.INVALID, sentence + " Nothing was changed.");
    }
    return text;
  }

  private static String within(int most, String written) {
    String lines = LINE_END.matcher(written).replaceAll("\n");
    String text = UNWRITTEN.matcher(lines).replaceAll("");
    if (text.length() > most) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "That is %,d characters long, and at most %,d can be kept. Shorten it. Nothing was changed."
              .formatted(text.length(), most));
    }
    return text.isBlank() ? "" : text;
  }
}
