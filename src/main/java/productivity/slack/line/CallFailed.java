package productivity.slack.line;

import org.jspecify.annotations.Nullable;

/**
 * Slack refused a call or was not reached. {@code error} is Slack's own word ({@code
 * channel_not_found}), {@code http_503}, or {@code unreachable}: then nobody knows whether it was
 * carried out.
 */
public final class CallFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String error;

  CallFailed(String method, String error, @Nullable Throwable cause) {
    super(method + ": " + error, cause);
    this.error = error;
  }

  public String error() {
    return error;
  }
}
