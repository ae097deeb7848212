package productivity.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as its bare words, for comparing: small letters, no accents, no punctuation. {@code
 * Children's services & R+D} is {@code childrens services and r d}.
 */
public record Words(List<String> list) {
  private static final Set<String> SMALL = Set.of("a", "an", "and", "for", "in", "of", "the", "to");
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

  public Words withoutFirst() {
    return new Words(list.subList(1, list.size()));
  }

  /** The first letter of each word: {@code ope} for One Public Estate. */
  public String initials() {
    StringBuilder letters = new StringBuilder();
    list.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
    return letters.toString();
  }

  /** Alike but for the spaces: {@code e learning} and {@code elearning}. */
  public boolean isSameAs(Words other) {
    return String.join("", list).equals(String.join("", other.list));
  }

  /** True where each of these words, the small ones apart, begins a word of the other text. */
  public boolean areIn(Words other) {
    return !isEmpty()
        && list.stream()
            .filter(word -> !SMALL.contains(word))
            .allMatch(word -> other.list.stream().anyMatch(whole -> whole.startsWith(word)));
  }

  /** The words with one space between each. */
  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
