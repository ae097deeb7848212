package productivity.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import productivity.value.Refusal;
import productivity.value.Secret;

/** Asks Slack whether it can be reached and knows the bot's token. */
public final class SlackReach {
  private SlackReach() {}

  /**
   * The workspace and the bot's name there, as Slack tells them.
   *
   * @throws Refusal where Slack cannot be reached or does not take the token, or there is none
   */
  public static String ask(SlackSettings settings) {
    Secret token = settings.botToken();
    if (token == null) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "SLACK_BOT_TOKEN is not set. Questions are answered without it; nothing can be posted.");
    }
    Slack slack = SlackLine.open(settings);
    try {
      AuthTestResponse answer = slack.methods(token.reveal()).authTest(request -> request);
      if (answer.isOk()) {
        return answer.getTeam() + ", as " + answer.getUser();
      }
      throw new Refusal(
          Refusal.Code.NOT_ALLOWED,
          "Slack does not take SLACK_BOT_TOKEN (" + answer.getError() + "). Copy it again.");
    } catch (SlackApiException | IOException unreachable) {
      throw unreachable(settings, unreachable);
    } finally {
      SlackLine.close(slack);
    }
  }

  private static Refusal unreachable(SlackSettings settings, Exception cause) {
    return new Refusal(
        Refusal.Code.UNAVAILABLE,
        settings.apiUrl().getHost() + " cannot be reached. Check the network and any proxy.",
        cause);
  }
}
