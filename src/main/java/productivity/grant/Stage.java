package productivity.grant;

import productivity.value.Coded;

/** How far an amount has come: asked for, set aside, or awarded. Totals never mix two of these. */
public enum Stage implements Coded {
  REQUEST,
  ALLOCATION,
  AWARD
}
