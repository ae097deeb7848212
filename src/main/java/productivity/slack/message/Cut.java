package productivity.slack.message;

/** Shortens text to a limit with an ellipsis, never breaking a character in two. */
public final class Cut {
  private Cut() {}

  public static String to(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
