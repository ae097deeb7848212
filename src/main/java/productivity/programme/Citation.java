package productivity.programme;

import org.jspecify.annotations.Nullable;

/** Where a fact stands: a source's code and title, the place in it, and its line or lines there. */
public record Citation(
    String source, String title, @Nullable String reference, @Nullable String lines) {
  @Override
  public String toString() {
    return reference == null ? title : title + ", " + reference;
  }
}
