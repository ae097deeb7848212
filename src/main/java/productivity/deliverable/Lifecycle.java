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
  CANCELLED
}
