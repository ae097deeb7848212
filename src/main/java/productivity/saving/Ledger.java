package productivity.saving;

/** The three accounts in which money is shown, always apart: only the first holds savings. */
public enum Ledger {
  SAVINGS,
  ECONOMIC_BENEFIT,
  FUNDING;

  static Ledger of(SavingType type) {
    if (type == SavingType.ECONOMIC_BENEFIT) {
      return ECONOMIC_BENEFIT;
    }
    return type.isSaving() ? SAVINGS : FUNDING;
  }
}
