package productivity.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as its bare words, for comparing: small letters, no accents, no punctuation. {@code
 * Children's services & R+D} is {@code childrens services and r d}.
 */
public record Words(List<String> list) {
  private static final Set<String> SMALL = Set.of("a", "an", "and", "for", "in", "of", "the", "to");
  private static final char FIRST_BEYOND_ASCII = 128;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public Words {
    list = List.copyOf(list);
  }

  public static Words of(String text) {
    return new Words(Stream.of(folded(text).split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  /** As {@link #of}, but in one piece with a space before each word: quick to search through. */
  public static String folded(String text) {
    String plain = isPlain(text) ? text : withoutAccents(text);
    StringBuilder folded = new StringBuilder(plain.length() + 1);
    boolean inWord = false;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      if (Character.isLetterOrDigit(sign)) {
        if (!inWord) {
          folded.append(' ');
        }
        folded.append(Character.toLowerCase(sign));
        inWord = true;
      } else if (sign == '&') {
        folded.append(" and");
        inWord = false;
      } else {
        inWord = inWord && isInside(plain, i);
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** An apostrophe between two letters parts no words. */
  private static boolean isInside(String text, int at) {
    return (text.charAt(at) == '\'' || text.charAt(at) == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** Without the small words, unless there are no others. */
  public Words telling() {
    List<String> telling = list.stream().filter(word -> !SMALL.contains(word)).toList();
    return telling.isEmpty() ? this : new Words(telling);
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
        && telling().list.stream()
            .allMatch(word -> other.list.stream().anyMatch(whole -> whole.startsWith(word)));
  }

  /** The words with one space between each. */
  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
