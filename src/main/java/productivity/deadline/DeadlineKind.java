package productivity.deadline;

import productivity.value.Coded;

/**
 * What happens on a deadline's date. A {@link #DECISION} is somebody else's: the date passing never
 * completes it.
 */
public enum DeadlineKind implements Coded {
  APPLICATION_OPEN,
  APPLICATION_CLOSE,
  CONSULTATION,
  CONSULTATION_CLOSE,
  DECISION,
  PUBLICATION,
  EVENT,
  MEETING,
  REPORT,
  LAUNCH,
  COHORT,
  MILESTONE,
  /** Something outside the programme that its work depends on: an election, an Act. */
  EXTERNAL_EVENT;

  /** True for what others decide or do: once its date has passed, it is awaited, not overdue. */
  public boolean isSomebodyElses() {
    return this == DECISION || this == EXTERNAL_EVENT;
  }

  /** True for what must be done by its date: of several days, the last is the one that counts. */
  public boolean isDueByItsEnd() {
    return switch (this) {
      case APPLICATION_CLOSE, CONSULTATION_CLOSE, DECISION, PUBLICATION, REPORT, MILESTONE -> true;
      case APPLICATION_OPEN, CONSULTATION, EVENT, MEETING, LAUNCH, COHORT, EXTERNAL_EVENT -> false;
    };
  }

  /** True for what takes place on its day rather than being done by it. */
  public boolean takesPlace() {
    return this == EVENT || this == MEETING || this == LAUNCH || this == COHORT;
  }
}
