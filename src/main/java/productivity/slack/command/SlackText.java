package productivity.slack.command;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, out of the form in which Slack hands it over: with escaped characters,
 * mentions and links as codes, and the quotes and spaces that phones put in.
 */
final class SlackText {
  private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚]");

  private SlackText() {}

  /** The words alone, with single spaces. */
  static String plain(String text) {
    String named = REFERENCE.matcher(text).replaceAll(SlackText::name);
    String quoted =
        SINGLE_QUOTES
            .matcher(DOUBLE_QUOTES.matcher(unescaped(named)).replaceAll("\""))
            .replaceAll("'");
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(quoted, Normalizer.Form.NFC)).replaceAll("");
    return SPACE.matcher(visible).replaceAll(" ").strip();
  }

  /** A mention or link by the name that it was shown with, or else by what it points to. */
  private static String name(java.util.regex.MatchResult reference) {
    String shown = reference.group(2);
    boolean named = shown != null && !shown.isBlank();
    return Matcher.quoteReplacement(named ? shown : reference.group(1));
  }

  /** The ampersand comes last, so that what was typed as "&amp;lt;" stays as typed. */
  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
