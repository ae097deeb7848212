package productivity.web;

import org.jspecify.annotations.Nullable;
import productivity.value.Refusal;
import productivity.value.Secret;

/** Where the service listens and the secret that Slack signs with; port 0 takes any free one. */
public record WebSettings(int port, Secret signingSecret) {
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new Refusal(
          Refusal.Code.INVALID, "PORT is " + port + ". Give a number from 0 to 65535.");
    }
  }

  /** Refuses to go on without a secret: nobody could be told apart from Slack. */
  public static WebSettings of(int port, @Nullable String signingSecret) {
    if (signingSecret == null || signingSecret.isBlank()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "SLACK_SIGNING_SECRET is not set. Copy it from your Slack app's Basic Information page"
              + " and set it before you start the service.");
    }
    return new WebSettings(port, new Secret(signingSecret.strip()));
  }
}
