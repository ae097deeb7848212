package productivity.playground.workspace;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How something came to be shown: what was sent, by which way ({@code chat.postMessage}, {@code
 * acknowledgement}, {@code response_url}), and where it is known the request that caused it and how
 * long the service took to answer that.
 */
public record Behind(String by, JsonObject sent, @Nullable Cause cause) {
  /** A request to the service, as a person would read it. */
  public record Cause(String request, @Nullable Duration took) {}

  public static Behind of(String by, JsonObject sent) {
    return new Behind(by, sent, null);
  }
}
