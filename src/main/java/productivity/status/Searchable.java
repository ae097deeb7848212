package productivity.status;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.value.Code;
import productivity.value.Words;

/** An item as a search sees it: a title, which counts most and may be missing, and a text. */
record Searchable(
    ItemKind kind, String code, @Nullable String reference, String title, String text) {
  private static final int SNIPPET = 160;
  private static final int LEAD_IN = 40;

  String foldedTitle() {
    return Words.folded(reference == null ? title : title + " " + reference);
  }

  String foldedText() {
    return Words.folded(text);
  }

  /** An organisation goes by its name also where an alias was found, an update by what it says. */
  Found found(SearchWords words) {
    String folded = foldedTitle();
    boolean titleSays = words.words().stream().allMatch(word -> word.isIn(folded));
    Optional<String> snippet =
        titleSays || text.isBlank() ? Optional.empty() : Optional.of(snippet(words));
    if (kind == ItemKind.ORGANISATION) {
      return new Found(kind, code, code, code, Optional.empty());
    }
    return title.isEmpty()
        ? new Found(kind, code, shown(), snippet.orElse(""), Optional.empty())
        : new Found(kind, code, shown(), title, snippet);
  }

  private String shown() {
    return kind == ItemKind.WORKSTREAM
        ? code
        : new Code(reference == null ? code : reference).display();
  }

  /** The text from a little before the first of the words. */
  private String snippet(SearchWords words) {
    String plain = text.strip().replaceAll("\\s+", " ");
    String small = plain.toLowerCase(Locale.ROOT);
    int first =
        words.words().stream()
            .mapToInt(word -> small.indexOf(word.stem()))
            .filter(at -> at >= 0)
            .min()
            .orElse(0);
    if (plain.length() <= SNIPPET) {
      return plain;
    }
    int from = first <= LEAD_IN ? 0 : plain.lastIndexOf(' ', first - LEAD_IN) + 1;
    int to = Math.min(plain.length(), from + SNIPPET);
    return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
  }
}
