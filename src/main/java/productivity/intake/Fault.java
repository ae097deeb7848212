package productivity.intake;

/**
 * One thing that keeps files from being imported: where it stands, what stands there and what was
 * expected. Line 0 is the file as a whole; column and value are empty where there is none.
 */
public record Fault(String file, int line, String column, String value, String expected) {
  private static final int SHOWN = 60;

  static Fault ofFile(String file, String expected) {
    return new Fault(file, 0, "", "", expected);
  }

  static Fault ofLine(String file, int line, String expected) {
    return new Fault(file, line, "", "", expected);
  }

  /** {@code deadlines.csv, line 12, starts: "29/7/2016" is not a date such as 2016-07-29}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", ").append(column);
    }
    text.append(": ");
    if (column.isEmpty()) {
      return text.append(expected).append('.').toString();
    }
    return text.append(value.isEmpty() ? "it is empty" : "found “" + shown() + "”")
        .append("; expected ")
        .append(expected)
        .append('.')
        .toString();
  }

  private String shown() {
    String line1 = value.replace('\n', ' ').replace('\r', ' ');
    return line1.codePointCount(0, line1.length()) <= SHOWN
        ? line1
        : line1.substring(0, line1.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
