package productivity.reminder;

import productivity.value.Coded;

/** How often a channel has its digest, always at 09:00. */
public enum DigestPace implements Coded {
  /** On the first working day of each week. */
  WEEKLY,
  /** On every working day. */
  DAILY,
  NONE
}
