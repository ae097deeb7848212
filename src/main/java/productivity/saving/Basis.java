package productivity.saving;

import productivity.value.Coded;

/** Whether a figure is hoped for, expected or done. Totals never mix two of these. */
public enum Basis implements Coded {
  TARGET,
  PROJECTED,
  FORECAST,
  APPROVED,
  ACHIEVED
}
