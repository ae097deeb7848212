package productivity.programme;

import productivity.value.Coded;

/** How a counted figure came about. {@link #CONTEXT} describes the world, not the programme. */
public enum MetricKind implements Coded {
  ACTUAL,
  TARGET,
  SURVEY,
  CONTEXT,
  ESTIMATED,
  PROJECTED,
  PLANNED,
  ASSUMPTION,
  THRESHOLD,
  DERIVED,
  /** Kept as printed, though almost certainly a slip. */
  SUSPECT;

  /** What it says about the figure, for a person. */
  public String meaning() {
    return switch (this) {
      case CONTEXT -> "context, not something that the programme achieved";
      case SUSPECT -> "kept as printed, though probably a slip";
      default -> words();
    };
  }
}
