package productivity.grant;

import productivity.value.Coded;

/** What was decided about a bid. An amount of nothing has its reason here. */
public enum AwardDecision implements Coded {
  SUBMITTED,
  FUNDED,
  ENCOURAGED_TO_APPLY_UNFUNDED,
  NO_FUNDING_REQUESTED,
  ZERO_REASON_NOT_STATED,
  REFUSED,
  WITHDRAWN
}
