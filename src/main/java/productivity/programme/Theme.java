package productivity.programme;

import java.util.Locale;

/** What several workstreams have in common: {@code smarter-sourcing} reads "Smarter sourcing". */
public record Theme(String code) implements Comparable<Theme> {
  public String label() {
    String words = code.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public int compareTo(Theme other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return label();
  }
}
