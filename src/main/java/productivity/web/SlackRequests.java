package productivity.web;

/**
 * What happens with requests that have passed the guard. Called by many threads at once, and the
 * answer must come within Slack's three seconds.
 */
public interface SlackRequests {
  WebReply receive(SlackRequest request);
}
