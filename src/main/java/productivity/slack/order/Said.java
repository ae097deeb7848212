package productivity.slack.order;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.slack.command.SlackText;

/**
 * Words in the form in which Slack hands them over, taken off from the front: what is left keeps
 * its spaces, lines and signs, and can be handed back as part of another command.
 */
record Said(String raw) {
  private static final String SPACE = "[\\s\\p{Z}\\p{Cf}]";
  private static final Pattern FIRST =
      Pattern.compile(
          SPACE + "*+((?:<[^<>]*>|[^\\s\\p{Z}])++)(.*)", Pattern.DOTALL | Pattern.UNICODE_CASE);
  private static final Pattern OUTER =
      Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");

  /** The first word and what follows it. */
  record Cut(Said first, Said rest) {}

  static Said of(String raw) {
    return new Said(OUTER.matcher(raw).replaceAll(""));
  }

  /** Both are empty where there are no words. */
  Cut cut() {
    Matcher matcher = FIRST.matcher(raw);
    return matcher.matches()
        ? new Cut(new Said(matcher.group(1)), of(matcher.group(2)))
        : new Cut(this, new Said(""));
  }

  boolean isBlank() {
    return plain().isEmpty();
  }

  /** For comparing and looking up: decoded, with single spaces. */
  String plain() {
    return SlackText.plain(raw);
  }

  /** For keeping: exactly what was typed. */
  String exact() {
    return of(SlackText.typed(raw)).raw;
  }

  /** On one line, for a title. */
  String line() {
    return exact().replaceAll("[\\s\\p{Z}]+", " ");
  }

  int length() {
    return raw.length();
  }
}
