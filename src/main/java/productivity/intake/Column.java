package productivity.intake;

/**
 * One column of a sheet and of its table. A key column tells the rows apart; a required one is in
 * every file and never empty.
 */
record Column(String name, Kind kind, Need need, String about) {
  /** How much a row needs the column. */
  enum Need {
    KEY,
    REQUIRED,
    OPTIONAL
  }

  boolean isKey() {
    return need == Need.KEY;
  }

  boolean isRequired() {
    return need != Need.OPTIONAL;
  }
}
