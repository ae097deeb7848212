package productivity.slack.modal;

import productivity.slack.message.Cut;

/** What the note of a form holds: of a message that is longer, its beginning. */
public final class FormNote {
  /** Slack takes no longer text in a field. */
  static final int MOST = 3_000;

  private FormNote() {}

  public static String of(String words) {
    return Cut.to(words.strip(), MOST).strip();
  }
}
