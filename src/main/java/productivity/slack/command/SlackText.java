package productivity.slack.command;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, out of the form in which Slack hands it over: with escaped characters,
 * mentions and links as codes, and the quotes and spaces that phones put in.
 */
public final class SlackText {
  private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");
  private static final Pattern MENTION = Pattern.compile("^[@#!](?:subteam\\^)?");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** After help it is the command that is asked about. */
  private static final Pattern QUESTION =
      Pattern.compile("(?<=[^\\s?])\\?+$|(?<=[^\\s?])(?<!help)\\s+\\?+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚]");

  private SlackText() {}

  /** The words alone, with single spaces. */
  public static String plain(String text) {
    String straight = DOUBLE_QUOTES.matcher(decoded(text)).replaceAll("\"");
    String quoted = SINGLE_QUOTES.matcher(straight).replaceAll("'");
    String visible = INVISIBLE.matcher(quoted).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** Without the marks of a question, which say nothing that the words do not. */
  public static String unquestioned(String words) {
    return QUESTION.matcher(words).replaceFirst("");
  }

  /**
   * Exactly what was typed, for keeping: decoded once, because an entity that somebody types is
   * meant. Characters that no text holds are left out.
   */
  public static String typed(String text) {
    String shown = REFERENCE.matcher(text).replaceAll(SlackText::sign);
    return CONTROL.matcher(unescaped(shown)).replaceAll("");
  }

  /** The form in which Slack would hand it over. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A mention as it was typed, with the sign in front of the name. */
  private static String sign(MatchResult reference) {
    String target = reference.group(1);
    String shown = reference.group(2);
    boolean named = shown != null && !shown.isBlank();
    String name = named ? shown : MENTION.matcher(target).replaceFirst("");
    boolean signed = name.startsWith("@") || name.startsWith("#");
    String sign = signed ? "" : target.startsWith("#") ? "#" : isMention(target) ? "@" : "";
    return Matcher.quoteReplacement(sign + name);
  }

  private static boolean isMention(String target) {
    return target.startsWith("@") || target.startsWith("!");
  }

  /**
   * Decoded until nothing is left to decode: a command comes back from a button without Slack's
   * codes, and must read as it did when it was typed.
   */
  private static String decoded(String text) {
    String before = text;
    String after = once(before);
    while (!after.equals(before)) {
      before = after;
      after = once(before);
    }
    return after;
  }

  private static String once(String text) {
    return unescaped(REFERENCE.matcher(text).replaceAll(SlackText::name));
  }

  /** A mention or link by the name that it was shown with, or else by what it points to. */
  private static String name(MatchResult reference) {
    String shown = reference.group(2);
    boolean named = shown != null && !shown.isBlank();
    return Matcher.quoteReplacement(named ? shown : reference.group(1));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
