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
  SUSPECT
}
