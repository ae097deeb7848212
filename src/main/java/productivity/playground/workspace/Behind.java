package productivity.playground.workspace;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something came to be shown: what was sent, by which way ({@code chat.postMessage}, {@code
 * acknowledgement}, {@code response_url}), and where it is known the request that caused it.
 */
public record Behind(String by, JsonObject sent, @Nullable Cause cause) {
  public static Behind of(String by, JsonObject sent) {
    return new Behind(by, sent, null);
  }

  /**
   * A request to the service. What it grants is issued before it is written, and what it causes may
   * come before it is answered, so its text and its time are filled in as they become known.
   */
  public static final class Cause {
    private volatile @Nullable String request;
    private volatile @Nullable Duration took;

    public void written(String asAPersonWouldReadIt) {
      request = asAPersonWouldReadIt;
    }

    public void answeredAfter(Duration duration) {
      took = duration;
    }

    public Optional<String> request() {
      return Optional.ofNullable(request);
    }

    /** How long the service took to answer; empty while it has not. */
    public Optional<Duration> took() {
      return Optional.ofNullable(took);
    }
  }
}
