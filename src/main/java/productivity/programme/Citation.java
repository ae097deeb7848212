package productivity.programme;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import productivity.store.Row;

/** Where a fact stands: a source's code and title, the place in it, and its line or lines there. */
public record Citation(
    String source, String title, @Nullable String reference, @Nullable String lines) {
  /** The columns that {@link #read} needs, of a row {@code x} and its source {@code s}. */
  public static final String COLUMNS =
      "x.source, x.source_ref, x.source_line, s.title AS source_title, s.starts AS source_starts,"
          + " s.ends AS source_ends, s.precision AS source_precision";

  public static final String JOIN =
      "LEFT JOIN source s ON s.programme_id = x.programme_id AND s.code = x.source";

  /** Null where a row has no source: it was entered here and not taken from a document. */
  public static @Nullable Citation read(Row row) throws SQLException {
    String source = row.optionalText("source");
    if (source == null) {
      return null;
    }
    String title = row.text("source_title") + ", " + row.span("source_");
    return new Citation(
        source, title, row.optionalText("source_ref"), row.optionalText("source_line"));
  }

  @Override
  public String toString() {
    return reference == null ? title : title + ", " + reference;
  }

  /** With the lines of the document's text: {@code Annual report, para 12.1 (line 100)}. */
  public String exact() {
    return toString() + inLines();
  }

  /**
   * The same by the source's code, for where its title is told once: {@code report-2016, para 3}.
   */
  public String place() {
    return (reference == null ? source : source + ", " + reference) + inLines();
  }

  private String inLines() {
    if (lines == null) {
      return "";
    }
    return (lines.contains(";") ? " (lines " : " (line ") + lines.replace(";", ", ") + ")";
  }
}
