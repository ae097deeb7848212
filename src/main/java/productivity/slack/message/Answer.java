package productivity.slack.message;

/**
 * One answer in the form that each surface needs. The arrays are shared between readers, so that a
 * kept answer costs nothing to send again: callers must not change them.
 */
public interface Answer {
  /** The complete message for the asker alone: a JSON object in UTF-8, ready to be sent. */
  byte[] ephemeral();

  /** The complete message for the whole channel, saying which Slack user shared it. */
  byte[] sharedBy(String userId);

  /** The answer for a terminal. */
  String text();
}
