package productivity.slack.call;

import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The one client that talks to Slack. It sends each request exactly once: what the SDK's own client
 * does on a lost connection, a 408 or a 503 is to send again, and Slack then posts twice.
 */
public final class SendingOnce {
  private static final int UNAVAILABLE = 503;

  /** No call takes longer. */
  public static final Duration CALL = Duration.ofSeconds(10);

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private SendingOnce() {}

  public static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(CONNECT)
        .callTimeout(CALL)
        .addNetworkInterceptor(chain -> withoutInvitation(chain.proceed(chain.request())))
        .build();
  }

  /** OkHttp takes {@code Retry-After: 0} on a 503 as an invitation to send at once again. */
  private static Response withoutInvitation(Response response) {
    return response.code() == UNAVAILABLE
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
