package productivity.slack;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import productivity.value.Refusal;
import productivity.value.Secret;

/**
 * How Slack is reached: the bot's token, which reading commands can do without, and the Web API's
 * address, which is Slack's own unless a stand-in is given.
 */
public record SlackSettings(@Nullable Secret botToken, URI apiUrl) {
  public static final URI SLACK = URI.create("https://slack.com/api/");

  public SlackSettings {
    if (apiUrl.getHost() == null || apiUrl.getRawUserInfo() != null) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "SLACK_API_URL must be a full address like https://slack.com/api/.");
    }
    if (!apiUrl.toString().endsWith("/")) {
      apiUrl = URI.create(apiUrl + "/");
    }
  }
}
