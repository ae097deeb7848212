package productivity.deliverable;

import productivity.value.Coded;

/** Where a deliverable stands in its life, apart from any rating: it may be late and unrated. */
public enum Lifecycle implements Coded {
  PROPOSED,
  PLANNED,
  IN_PROGRESS,
  NO_UPDATE,
  COMPLETED,
  TARGET_MET,
  EXCEEDED,
  PARTIALLY_MET,
  NOT_A_DELIVERABLE,
  CANCELLED;

  /** True where nothing more is expected, whether or not everything was reached. */
  public boolean isFinished() {
    return switch (this) {
      case COMPLETED, TARGET_MET, EXCEEDED, PARTIALLY_MET, NOT_A_DELIVERABLE, CANCELLED -> true;
      case PROPOSED, PLANNED, IN_PROGRESS, NO_UPDATE -> false;
    };
  }
}
