package productivity.slack;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to the address that Slack gave with a request. It comes from outside, so only
 * Slack's own host is believed, and the stand-in's while one is configured.
 */
final class ResponseUrls {
  private static final Logger log = LoggerFactory.getLogger(ResponseUrls.class);
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final String SLACK = "https://hooks.slack.com:443";

  private final OkHttpClient client;
  private final Optional<String> standIn;

  ResponseUrls(OkHttpClient client, URI apiUrl) {
    this.client = client;
    this.standIn =
        apiUrl.equals(SlackSettings.SLACK)
            ? Optional.empty()
            : Optional.ofNullable(HttpUrl.get(apiUrl)).map(ResponseUrls::origin);
  }

  /** The address, where it may be posted to. */
  Optional<HttpUrl> find(@Nullable String responseUrl) {
    return Optional.ofNullable(responseUrl)
        .map(HttpUrl::parse)
        .filter(url -> url.username().isEmpty() && url.password().isEmpty())
        .filter(url -> isTrusted(origin(url)));
  }

  /** Puts a message in the place of another, as far as the address can be believed. */
  void replace(@Nullable String responseUrl, byte[] message) {
    find(responseUrl)
        .ifPresent(
            url -> {
              try {
                post(url, Payloads.inPlace(message));
              } catch (IOException e) {
                log.warn("A reply to a press did not reach Slack", e);
              }
            });
  }

  /** Posts once; throws where Slack did not take the message. */
  void post(HttpUrl url, byte[] json) throws IOException {
    Request request = new Request.Builder().url(url).post(RequestBody.create(json, JSON)).build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("response_url answered " + response.code());
      }
    }
  }

  private boolean isTrusted(String origin) {
    return origin.equals(SLACK) || standIn.filter(origin::equals).isPresent();
  }

  private static String origin(HttpUrl url) {
    return url.scheme() + "://" + url.host() + ":" + url.port();
  }
}
