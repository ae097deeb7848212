package productivity.web;

/**
 * What happens with requests that Slack is known to have sent. Called by many threads at once; the
 * answer must come within Slack's three seconds.
 */
public interface SlackRequests {
  /** Takes the body exactly as it was signed; it is handed over and belongs to the receiver. */
  WebReply receive(byte[] body);
}
