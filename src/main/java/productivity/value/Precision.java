package productivity.value;

/** How exactly a date was given. Only days get day reminders; an event has no date at all. */
public enum Precision implements Coded {
  DAY,
  MONTH,
  SEASON,
  QUARTER,
  YEAR,
  EVENT,
  RECURRING
}
