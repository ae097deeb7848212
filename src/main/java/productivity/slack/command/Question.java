package productivity.slack.command;

import org.jspecify.annotations.Nullable;

/**
 * What was asked, as typed after {@code /productivity}, and for which Slack workspace: none in a
 * terminal, where the only programme answers.
 */
public record Question(@Nullable String workspace, String text) {
  public static Question fromTerminal(String text) {
    return new Question(null, text);
  }
}
