package productivity.slack.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.value.Secret;

/**
 * Slack's Web API as far as it is used, with the bot's token. Each call is sent once and takes as
 * long as the client allows. Safe for use by many threads.
 */
public final class SlackCalls {
  private static final Logger log = LoggerFactory.getLogger(SlackCalls.class);
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private final OkHttpClient client;
  private final HttpUrl api;
  private final @Nullable Secret token;

  /** Without a token every call is refused, and none is sent. */
  public SlackCalls(OkHttpClient client, URI api, @Nullable Secret token) {
    this.client = client;
    this.api = Objects.requireNonNull(HttpUrl.get(api), "an address of the web");
    this.token = token;
  }

  public SlackAnswer openView(String triggerId, JsonObject view) {
    return json("views.open", with("trigger_id", triggerId, "view", view));
  }

  public SlackAnswer pushView(String triggerId, JsonObject view) {
    return json("views.push", with("trigger_id", triggerId, "view", view));
  }

  /** Only while the view is still the one that had this hash. */
  public SlackAnswer updateView(String viewId, String hash, JsonObject view) {
    JsonObject body = with("view_id", viewId, "view", view);
    body.addProperty("hash", hash);
    return json("views.update", body);
  }

  /** Whatever it has become meanwhile. */
  public SlackAnswer updateView(String viewId, JsonObject view) {
    return json("views.update", with("view_id", viewId, "view", view));
  }

  /** A person's Home, whatever it was before. */
  public SlackAnswer publishHome(String userId, JsonObject view) {
    return publishHome(userId, view, Optional.empty());
  }

  /** Only while their Home is still the one that had this hash, where one is given. */
  public SlackAnswer publishHome(String userId, JsonObject view, Optional<String> hash) {
    JsonObject body = with("user_id", userId, "view", view);
    hash.ifPresent(known -> body.addProperty("hash", known));
    return json("views.publish", body);
  }

  /** A message, with its channel and perhaps its thread in it. */
  public SlackAnswer post(JsonObject message) {
    message.addProperty("unfurl_links", false);
    message.addProperty("unfurl_media", false);
    return json("chat.postMessage", asTyped(message));
  }

  /** A message that one person sees, with its channel and user in it. */
  public SlackAnswer postToOne(JsonObject message) {
    return json("chat.postEphemeral", asTyped(message));
  }

  /** What a message becomes, with its channel and timestamp in it. */
  public SlackAnswer update(JsonObject message) {
    return json("chat.update", asTyped(message));
  }

  /** A name in a text is not to mention anybody. */
  private static JsonObject asTyped(JsonObject message) {
    message.addProperty("link_names", false);
    return message;
  }

  public Optional<String> permalink(String channel, String timestamp) {
    RequestBody body =
        new FormBody.Builder().add("channel", channel).add("message_ts", timestamp).build();
    return send("chat.getPermalink", body).text("permalink");
  }

  /** What Slack tells of a person: {@code user.real_name}, {@code user.deleted} and more. */
  public SlackAnswer person(String userId) {
    return send("users.info", new FormBody.Builder().add("user", userId).build());
  }

  public SlackAnswer delete(String channel, String ts) {
    return send(
        "chat.delete", new FormBody.Builder().add("channel", channel).add("ts", ts).build());
  }

  /** The channel in which a person has their messages from the bot. */
  public SlackAnswer openDirect(String userId) {
    return send("conversations.open", new FormBody.Builder().add("users", userId).build());
  }

  /** What was posted in a channel since, the newest first; with a cursor, what comes after that. */
  public SlackAnswer history(String channel, Instant since, Optional<String> cursor) {
    return send("conversations.history", page(channel, since, cursor).build());
  }

  /** What was posted in a channel last: whether it can be read is all that is asked. */
  public SlackAnswer latest(String channel) {
    return send(
        "conversations.history",
        new FormBody.Builder().add("channel", channel).add("limit", "1").build());
  }

  /** A thread's messages since, the oldest first. */
  public SlackAnswer replies(
      String channel, String thread, Instant since, Optional<String> cursor) {
    return send("conversations.replies", page(channel, since, cursor).add("ts", thread).build());
  }

  /** The message under which a thread is, among {@code messages}. */
  public SlackAnswer root(String channel, String thread) {
    return send(
        "conversations.replies",
        new FormBody.Builder().add("channel", channel).add("ts", thread).add("limit", "1").build());
  }

  private static FormBody.Builder page(String channel, Instant since, Optional<String> cursor) {
    FormBody.Builder body =
        new FormBody.Builder()
            .add("channel", channel)
            .add("limit", "200")
            .add("oldest", since.getEpochSecond() + ".000000")
            .add("include_all_metadata", "true");
    cursor.ifPresent(next -> body.add("cursor", next));
    return body;
  }

  private SlackAnswer json(String method, JsonObject body) {
    return send(method, RequestBody.create(body.toString(), JSON));
  }

  private SlackAnswer send(String method, RequestBody body) {
    SlackAnswer answer = token == null ? refused("not_authed") : send(method, body, token);
    if (answer instanceof SlackAnswer.Refused refused) {
      log.warn("Slack refused {}: {}", method, refused.error());
    } else if (answer instanceof SlackAnswer.Unknown unknown) {
      log.warn("It is not known what became of {}: {}", method, unknown.cause());
    }
    return answer;
  }

  private SlackAnswer send(String method, RequestBody body, Secret bearer) {
    Request request =
        new Request.Builder()
            .url(api.newBuilder().addPathSegment(method).build())
            .header("Authorization", "Bearer " + bearer.reveal())
            .post(body)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return read(response);
    } catch (IOException | JsonParseException lost) {
      return new SlackAnswer.Unknown(lost.getClass().getSimpleName());
    }
  }

  private static SlackAnswer read(Response response) throws IOException {
    if (response.code() == TOO_MANY_REQUESTS) {
      return new SlackAnswer.Refused("ratelimited", after(response.header("Retry-After")));
    }
    ResponseBody body = response.body();
    if (!response.isSuccessful() || body == null) {
      return new SlackAnswer.Unknown("status " + response.code());
    }
    JsonElement answer = JsonParser.parseString(body.string());
    if (answer instanceof JsonObject object && isOk(object)) {
      return new SlackAnswer.Done(object);
    }
    // What was cut off on its way says nothing; whoever refuses says why.
    return Json.text(answer, "error")
        .map(SlackCalls::refused)
        .orElseGet(() -> new SlackAnswer.Unknown("no answer that can be read"));
  }

  private static boolean isOk(JsonObject answer) {
    return Json.text(answer, "ok").filter("true"::equals).isPresent();
  }

  private static Optional<Duration> after(@Nullable String seconds) {
    return Optional.ofNullable(seconds)
        .filter(text -> SECONDS.matcher(text).matches())
        .map(Long::parseLong)
        .map(Duration::ofSeconds);
  }

  private static SlackAnswer refused(String error) {
    return new SlackAnswer.Refused(error, Optional.empty());
  }

  private static JsonObject with(String name, String value, String other, JsonObject view) {
    JsonObject body = new JsonObject();
    body.addProperty(name, value);
    body.add(other, view);
    return body;
  }
}
