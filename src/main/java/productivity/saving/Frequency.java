package productivity.saving;

import productivity.value.Coded;

/** Over what stretch of time a figure counts. Totals never mix two of these. */
public enum Frequency implements Coded {
  ANNUAL,
  IN_YEAR,
  CUMULATIVE,
  ONE_OFF,
  YEAR_TO_DATE,
  YEAR_ON_YEAR,
  MULTI_YEAR,
  FIVE_YEAR,
  TEN_YEAR,
  ONGOING,
  NOT_STATED
}
