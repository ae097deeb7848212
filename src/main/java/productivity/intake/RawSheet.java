package productivity.intake;

import java.util.List;

/** A sheet as it stands in a file, before anything is checked. The first line is the heading. */
record RawSheet(String name, String file, List<Line> lines) {
  /** One row of cells; its number is the line on which it begins, or the row in a workbook. */
  record Line(int number, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  RawSheet {
    lines = List.copyOf(lines);
  }
}
