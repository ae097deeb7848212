package productivity.web;

import org.jspecify.annotations.Nullable;
import productivity.value.Secret;

/**
 * Where the service listens, which is on every network where no host is given, and the secret that
 * Slack signs with; port 0 takes any free one.
 */
public record WebSettings(@Nullable String host, int port, Secret signingSecret) {
  private static final int LAST_PORT = 65_535;
  private static final String LOOPBACK = "127.0.0.1";

  public WebSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port " + port + " is not from 0 to " + LAST_PORT);
    }
  }

  public static WebSettings onEveryNetwork(int port, Secret signingSecret) {
    return new WebSettings(null, port, signingSecret);
  }

  /** Out of reach of any other machine, on a free port. */
  public static WebSettings onThisMachine(Secret signingSecret) {
    return new WebSettings(LOOPBACK, 0, signingSecret);
  }
}
