package productivity.slack.line;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import productivity.value.Secret;

/**
 * Slack's Web API, as JSON in and JSON out. The SDK's client builds a new Gson for every response,
 * which makes sending half as dear again. Each call is sent once. Safe for use by many threads.
 */
public final class SlackCalls {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final OkHttpClient client;
  private final URI api;
  private final @Nullable Secret token;

  public SlackCalls(OkHttpClient client, URI api, @Nullable Secret token) {
    this.client = client;
    this.api = api;
    this.token = token;
  }

  /** Without a token nothing can be called. */
  public boolean areAllowed() {
    return token != null;
  }

  /**
   * Calls a method that writes: {@code chat.*}, {@code views.*}, {@code conversations.open}.
   *
   * @throws CallFailed where Slack did not do it
   */
  public JsonObject call(String method, JsonObject arguments) {
    return sent(method, RequestBody.create(arguments.toString(), JSON));
  }

  /**
   * Calls a method that reads and takes no JSON: {@code users.info}, {@code chat.getPermalink}.
   *
   * @throws CallFailed where Slack did not answer
   */
  public JsonObject ask(String method, Map<String, String> arguments) {
    FormBody.Builder form = new FormBody.Builder();
    arguments.forEach(form::add);
    return sent(method, form.build());
  }

  private JsonObject sent(String method, RequestBody body) {
    if (token == null) {
      throw new CallFailed(method, "not_authed", null);
    }
    Request request =
        new Request.Builder()
            .url(api.resolve(method).toString())
            .header("Authorization", "Bearer " + token.reveal())
            .post(body)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return done(method, response);
    } catch (IOException | JsonParseException lost) {
      throw new CallFailed(method, "unreachable", lost);
    }
  }

  private static JsonObject done(String method, Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new CallFailed(method, "http_" + response.code(), null);
    }
    JsonElement answer = JsonParser.parseString(response.body().string());
    if (!(answer instanceof JsonObject object)) {
      throw new CallFailed(method, "no_answer", null);
    }
    JsonElement ok = object.get("ok");
    if (ok == null || !ok.getAsBoolean()) {
      JsonElement error = object.get("error");
      throw new CallFailed(method, error == null ? "no_answer" : error.getAsString(), null);
    }
    return object;
  }
}
