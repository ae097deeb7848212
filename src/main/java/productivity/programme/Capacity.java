package productivity.programme;

import productivity.value.Coded;

/** In which way a person answers for a workstream. */
public enum Capacity implements Coded {
  /** Runs it from day to day. */
  LEAD,
  /** Stands in for the lead, until a day or for good. */
  DEPUTY
}
