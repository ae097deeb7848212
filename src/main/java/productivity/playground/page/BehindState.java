package productivity.playground.page;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Workspace;

/** What stands behind a message or view: the JSON that was sent and what caused it. */
record BehindState(Workspace workspace) {
  JsonObject of(Ask ask) {
    Optional<Behind> behind =
        ask.optional("view").isPresent()
            ? workspace.views().find(ask.text("view")).map(View::behind)
            : workspace
                .messages()
                .find(new Message.Address(ask.text("channel"), ask.text("ts")))
                .map(Message::behind);
    return json(behind.orElseThrow(() -> Sorry.because("That is no longer there.")));
  }

  private static JsonObject json(Behind behind) {
    JsonObject json = new JsonObject();
    json.add("sent", behind.sent());
    json.addProperty("by", behind.by());
    Optional<Behind.Cause> cause = Optional.ofNullable(behind.cause());
    json.add("request", JsonNull.INSTANCE);
    json.add("tookMillis", JsonNull.INSTANCE);
    cause.flatMap(Behind.Cause::request).ifPresent(text -> json.addProperty("request", text));
    cause
        .flatMap(Behind.Cause::took)
        .map(Duration::toMillis)
        .ifPresent(millis -> json.addProperty("tookMillis", millis));
    return json;
  }
}
