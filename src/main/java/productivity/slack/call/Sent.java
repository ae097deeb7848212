package productivity.slack.call;

import java.util.Set;

/** What became of telling something. */
public enum Sent {
  DONE,
  /** Slack did not take it, and would not take the like a moment later either. */
  NOT_TAKEN,
  /** The channel takes nothing from the service. */
  SHUT,
  /** It was not done, and can be tried again. */
  NOT_NOW,
  /** Nobody knows yet. */
  UNKNOWN;

  private static final Set<String> CLOSED =
      Set.of(
          "not_in_channel",
          "channel_not_found",
          "is_archived",
          "is_inactive",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "not_authed",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "no_permission");

  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "message_limit_exceeded",
          "service_unavailable",
          "team_added_to_org");

  /** True for an error that goes away by itself. */
  public static boolean isPassing(String error) {
    return PASSING.contains(error);
  }

  public static Sent of(SlackAnswer answer) {
    if (answer instanceof SlackAnswer.Refused refused) {
      return CLOSED.contains(refused.error())
          ? SHUT
          : isPassing(refused.error()) ? NOT_NOW : NOT_TAKEN;
    }
    return answer.isDone() ? DONE : UNKNOWN;
  }
}
