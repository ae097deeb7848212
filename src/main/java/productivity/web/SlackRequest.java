package productivity.web;

import org.jspecify.annotations.Nullable;

/**
 * A request that Slack is known to have sent: the guard has checked its signature over exactly
 * these bytes. The array is handed over as it is; nobody may change it.
 */
public final class SlackRequest {
  private final byte[] body;
  private final @Nullable String contentType;

  public SlackRequest(byte[] body, @Nullable String contentType) {
    this.body = body;
    this.contentType = contentType;
  }

  public byte[] body() {
    return body;
  }

  public @Nullable String contentType() {
    return contentType;
  }
}
