package productivity.deliverable;

import productivity.value.Coded;

/** How a target's figure is meant: "at least 110" is missed by 109, "up to 10" is not. */
public enum Comparator implements Coded {
  AT_LEAST("at least "),
  UP_TO("up to "),
  /** Written both as a ceiling and as a floor: "up to at least six". */
  UP_TO_AT_LEAST("up to at least "),
  OVER("over "),
  EXACTLY(""),
  ABOUT("about "),
  RANGE(""),
  ALL("all "),
  AS_REQUIRED("as required ");

  private final String prefix;

  Comparator(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the figure, with its space: {@code "at least "}; empty for an exact one. */
  public String prefix() {
    return prefix;
  }
}
