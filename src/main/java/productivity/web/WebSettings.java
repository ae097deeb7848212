package productivity.web;

import productivity.value.Secret;

/** Where the service listens and the secret that Slack signs with; port 0 takes any free one. */
public record WebSettings(int port, Secret signingSecret) {
  private static final int LAST_PORT = 65_535;

  public WebSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port " + port + " is not from 0 to " + LAST_PORT);
    }
  }
}
