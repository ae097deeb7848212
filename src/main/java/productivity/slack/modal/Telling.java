package productivity.slack.modal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.Answer;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;

/** Tells one person something, where they are or else in a direct message. */
public final class Telling {
  private final SlackCalls calls;

  public Telling(SlackCalls calls) {
    this.calls = calls;
  }

  /** Whether Slack took it. */
  public boolean tell(String person, Optional<String> channel, Reply reply) {
    return tell(person, channel, Rendered.whole(reply));
  }

  /** Whether Slack took it. */
  public boolean tell(String person, Optional<String> channel, Answer answer) {
    JsonObject message = message(answer);
    if (channel.filter(place -> told(message, person, place)).isPresent()) {
      return true;
    }
    message.remove("user");
    message.addProperty("channel", person);
    return calls.post(message).isDone();
  }

  /** Whether Slack took it. */
  public boolean tellInThread(String person, Address thread, Reply reply) {
    JsonObject message = message(Rendered.whole(reply));
    message.addProperty("thread_ts", thread.ts());
    return told(message, person, thread.channel()) || tell(person, Optional.empty(), reply);
  }

  private boolean told(JsonObject message, String person, String channel) {
    message.addProperty("channel", channel);
    message.addProperty("user", person);
    return calls.postToOne(message).isDone();
  }

  private static JsonObject message(Answer answer) {
    String json = new String(answer.ephemeral(), StandardCharsets.UTF_8);
    JsonObject message = JsonParser.parseString(json).getAsJsonObject();
    message.remove("response_type");
    return message;
  }
}
