package productivity.change;

import productivity.value.Coded;

/**
 * The kinds of change. Who may do which is said by {@link Rights}; undoing a change is for those
 * who may make it.
 */
public enum Kind implements Coded {
  POST_UPDATE,
  RATE,
  COMPLETE,
  MOVE,
  DECIDE,
  ADD_DEADLINE,
  ADD_SAVING,
  ADD_DELIVERABLE,
  ASSIGN_LEAD,
  ASSIGN_DEPUTY,
  TELL,
  REMIND,
  OFFICE,
  UNDO;

  /** True for what is done to an item: what is promised, dated or saved there, and how it goes. */
  public boolean isAboutAnItem() {
    return switch (this) {
      case POST_UPDATE, RATE, COMPLETE, MOVE, DECIDE, ADD_DEADLINE, ADD_SAVING, ADD_DELIVERABLE ->
          true;
      case ASSIGN_LEAD, ASSIGN_DEPUTY, TELL, REMIND, OFFICE, UNDO -> false;
    };
  }
}
