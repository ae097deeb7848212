package productivity.saving;

/** Why a figure is listed under a total but is no part of it. */
public enum NotAdded {
  /** Another figure already has it inside; adding both would count the same money twice. */
  INSIDE_ANOTHER,
  /** It holds for each council or partnership, and nobody stated how many there are. */
  PER_UNIT,
  /** Only a percentage is stated, which has nothing to add. */
  NO_AMOUNT,
  /** Nobody said whether it is a year's or a life's: added to others it might mix the two. */
  TIME_SPAN_UNKNOWN,
  /** A running total that covers what another one covers may hold the same money. */
  MAY_OVERLAP
}
