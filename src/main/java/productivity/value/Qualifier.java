package productivity.value;

/** How a figure was worded: "over £640 million" is not £640 million. */
public enum Qualifier implements Coded {
  EXACTLY(""),
  OVER("over "),
  AT_LEAST("at least "),
  UP_TO("up to "),
  ABOUT("about "),
  RANGE(""),
  ESTIMATED("an estimated "),
  NEARLY("nearly "),
  ALMOST("almost "),
  ONE_THIRD("one third, about "),
  ABOUT_HALF("about half, "),
  ABOUT_ONE_THIRD("about one third, "),
  CONTRIBUTING_TOWARDS("contributing towards ");

  private final String prefix;

  Qualifier(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the figure, with its space: {@code "over "}; empty for an exact one. */
  public String prefix() {
    return prefix;
  }
}
