package productivity.deadline;

/** Where a deadline stands on a day. */
public enum DeadlineState {
  /** Something happened and is recorded: a completion or an outcome. */
  DONE,
  /** The report that lists it says that it had happened by then. */
  HAPPENED,
  AHEAD,
  OVERDUE,
  /** Somebody else's date has passed and nothing is recorded: it may have been announced or not. */
  AWAITING_OUTCOME
}
