package productivity.intake;

import java.util.List;

/** What an import does to one row that is stored already: its key and each column's new value. */
public record Change(String key, List<Edit> edits) {
  public Change {
    edits = List.copyOf(edits);
  }

  /** One column, as it was and as it will be; empty where there is nothing. */
  public record Edit(String column, String before, String after) {
    @Override
    public String toString() {
      return column + ": " + shown(before) + " → " + shown(after);
    }

    private static String shown(String value) {
      return value.isEmpty() ? "(empty)" : value;
    }
  }
}
