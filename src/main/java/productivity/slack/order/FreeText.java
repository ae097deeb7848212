package productivity.slack.order;

import productivity.slack.message.Cut;
import productivity.value.Refusal;

/** What people may write in their own words, and how much of it. */
final class FreeText {
  private static final int NOTE = 3_000;
  private static final int TITLE = 200;
  private static final int BRIEF = 60;

  private FreeText() {}

  /** A note, a reason or an outcome. */
  static String note(String text) {
    return within(NOTE, "note", text);
  }

  static String title(String text) {
    return within(TITLE, "title", text);
  }

  /** The beginning of a title, for a sentence about it. */
  static String brief(String text) {
    return Cut.to(text, BRIEF);
  }

  private static String within(int most, String what, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "Your %s has %,d characters. The most is %,d. Nothing was saved."
              .formatted(what, length, most));
    }
    return text;
  }
}
