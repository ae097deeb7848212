package productivity.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as its bare words, for comparing: small letters, no accents, no punctuation. {@code
 * Children's services & R+D} is {@code childrens services and r d}.
 */
public record Words(List<String> list) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  public Words {
    list = List.copyOf(list);
  }

  public static Words of(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
    return new Words(
        WORD.matcher(joined.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The first letter of each word: {@code ope} for One Public Estate. */
  public String initials() {
    StringBuilder letters = new StringBuilder();
    list.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
    return letters.toString();
  }

  /** The words with one space between each. */
  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
