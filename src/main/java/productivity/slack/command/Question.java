package productivity.slack.command;

/** What was asked, as typed after {@code /productivity}, and for which Slack workspace. */
public record Question(String workspace, String text) {}
