package productivity.slack.message;

import productivity.delivery.Notice;

/** Why a notice could not be sent, and what to do so that the next one is. */
record Undelivered(String why, String remedy) {
  static Undelivered of(Notice notice) {
    return of(notice.progress().error().orElse("no reason given"));
  }

  private static Undelivered of(String error) {
    return switch (error) {
      case "is_archived", "is_inactive" ->
          new Undelivered(
              "The channel is archived.", "Unarchive it, or type remind here in another channel.");
      case "not_in_channel", "channel_not_found" ->
          new Undelivered("I am not in the channel.", "Type /invite @productivity there.");
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel" ->
          new Undelivered(
              "Only some people may post in the channel.", "Ask whoever manages it to let me.");
      case "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "no_permission" ->
          new Undelivered(
              "Slack does not let this service post (%s).".formatted(error),
              "Tell whoever runs it.");
      default ->
          new Undelivered(
              "Slack does not take it (%s).".formatted(error), "Tell whoever runs this service.");
    };
  }

  String sentences() {
    return why + " " + remedy;
  }
}
