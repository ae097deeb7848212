package productivity.slack.modal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import productivity.progress.ItemThreads.Address;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;

/** Tells one person something, where they are or else in a direct message. */
public final class Telling {
  private final SlackCalls calls;

  public Telling(SlackCalls calls) {
    this.calls = calls;
  }

  public void tell(String person, Optional<String> channel, Reply reply) {
    JsonObject message = message(reply);
    boolean told = channel.filter(place -> told(message, person, place)).isPresent();
    if (!told) {
      message.remove("user");
      message.addProperty("channel", person);
      calls.post(message);
    }
  }

  public void tellInThread(String person, Address thread, Reply reply) {
    JsonObject message = message(reply);
    message.addProperty("thread_ts", thread.ts());
    boolean told = told(message, person, thread.channel());
    if (!told) {
      tell(person, Optional.empty(), reply);
    }
  }

  private boolean told(JsonObject message, String person, String channel) {
    message.addProperty("channel", channel);
    message.addProperty("user", person);
    return calls.postToOne(message).isDone();
  }

  private static JsonObject message(Reply reply) {
    String json = new String(Rendered.whole(reply).ephemeral(), StandardCharsets.UTF_8);
    JsonObject message = JsonParser.parseString(json).getAsJsonObject();
    message.remove("response_type");
    return message;
  }
}
