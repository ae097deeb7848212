package productivity.status;

import productivity.value.Coded;

/** What a code or a search can lead to. */
public enum ItemKind implements Coded {
  WORKSTREAM("workstreams"),
  DELIVERABLE("deliverables"),
  DEADLINE("deadlines"),
  SAVING("savings figures"),
  ROUND("funding rounds"),
  PARTNERSHIP("partnerships"),
  ORGANISATION("organisations"),
  METRIC("other figures"),
  UPDATE("updates"),
  MEETING("meetings"),
  DECISION("decisions and actions"),
  CONFLICT("conflicting figures"),
  SOURCE("sources");

  private final String plural;

  ItemKind(String plural) {
    this.plural = plural;
  }

  /** Several of them, as a person reads it: {@code savings figures}. */
  public String plural() {
    return plural;
  }
}
