package productivity.slack.shortcut;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import java.util.Optional;
import productivity.slack.call.Json;

/**
 * Who wrote a message that is not there any more, and in which thread it was. Slack says so in an
 * event, but the library reads it elsewhere than Slack puts it, so it is carried along beside.
 */
record WrittenBefore(Optional<String> user, Optional<String> thread) {
  private static final String PREVIOUS = "previous_message";
  private static final String USER = "previous-user";
  private static final String THREAD = "previous-thread";

  static void carry(Request<?> request) {
    if (request instanceof EventRequest event) {
      String body = event.getRequestBodyAsString();
      if (body.contains(PREVIOUS)) {
        carry(event.getContext(), JsonParser.parseString(body));
      }
    }
  }

  private static void carry(Context context, JsonElement body) {
    Json.text(body, "event", PREVIOUS, "user")
        .ifPresent(user -> context.getAdditionalValues().put(USER, user));
    Json.text(body, "event", PREVIOUS, "thread_ts")
        .ifPresent(thread -> context.getAdditionalValues().put(THREAD, thread));
  }

  static WrittenBefore in(Context context) {
    return new WrittenBefore(
        Optional.ofNullable(context.getAdditionalValues().get(USER)),
        Optional.ofNullable(context.getAdditionalValues().get(THREAD)));
  }
}
