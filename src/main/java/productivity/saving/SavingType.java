package productivity.saving;

import productivity.value.Coded;

/**
 * What kind of money a figure is. Grants, investments and budgets are kept beside savings but are
 * not savings.
 */
public enum SavingType implements Coded {
  EFFICIENCY_SAVING(true),
  INCOME(true),
  SAVINGS_AND_INCOME(true),
  CAPITAL_RECEIPT(true),
  RUNNING_COST_REDUCTION(true),
  COST_AVOIDANCE(true),
  ECONOMIC_BENEFIT(true),
  GRANT_FUNDING(false),
  REPAYABLE_GRANT(false),
  INVESTMENT(false),
  PROGRAMME_BUDGET(false);

  private final boolean saving;

  SavingType(boolean saving) {
    this.saving = saving;
  }

  /** False for money that is put in rather than gained: it never counts as a saving. */
  public boolean isSaving() {
    return saving;
  }
}
