package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;

/**
 * Tells events to the service one after the other. One that it does not take is told three times
 * more, as Slack does: almost at once, after a minute, after five.
 */
final class EventLine implements AutoCloseable {
  /** How long to wait before each further try. A signature must not be the same twice. */
  static final List<Duration> WAITS =
      List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(5));

  private final ServiceLine line;
  private final Clock clock;
  private final List<Duration> waits;
  private final AtomicLong count = new AtomicLong();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "events"));

  EventLine(ServiceLine line, Clock clock, List<Duration> waits) {
    this.line = line;
    this.clock = clock;
    this.waits = List.copyOf(waits);
  }

  void tell(JsonObject event) {
    Parcel parcel = Parcel.event(envelope(event));
    schedule(() -> attempt(parcel, 0), Duration.ZERO);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void attempt(Parcel parcel, int retries) {
    Outcome outcome = line.send(parcel, new Behind.Cause());
    if (!(outcome instanceof Outcome.Answered) && retries < waits.size()) {
      int next = retries + 1;
      Map<String, String> headers =
          Map.of(
              "X-Slack-Retry-Num", String.valueOf(next), "X-Slack-Retry-Reason", reason(outcome));
      schedule(() -> attempt(parcel.with(headers), next), waits.get(retries));
    }
  }

  private void schedule(Runnable task, Duration wait) {
    try {
      ScheduledFuture<?> unused = thread.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      // Nobody is there any more to be told.
    }
  }

  private JsonObject envelope(JsonObject event) {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("token", Payloads.TOKEN);
    envelope.addProperty("team_id", Workspace.TEAM);
    envelope.addProperty("context_team_id", Workspace.TEAM);
    envelope.add("context_enterprise_id", JsonNull.INSTANCE);
    envelope.addProperty("api_app_id", Workspace.APP);
    envelope.add("event", event);
    envelope.addProperty("type", "event_callback");
    String number = "%06d".formatted(count.incrementAndGet());
    envelope.addProperty("event_id", "Ev0" + number);
    envelope.addProperty("event_time", clock.instant().getEpochSecond());
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization());
    envelope.add("authorizations", authorizations);
    envelope.addProperty("is_ext_shared_channel", false);
    envelope.addProperty("event_context", "4-" + number);
    return envelope;
  }

  private static JsonObject authorization() {
    JsonObject authorization = new JsonObject();
    authorization.add("enterprise_id", JsonNull.INSTANCE);
    authorization.addProperty("team_id", Workspace.TEAM);
    authorization.addProperty("user_id", People.BOT);
    authorization.addProperty("is_bot", true);
    authorization.addProperty("is_enterprise_install", false);
    return authorization;
  }

  private static String reason(Outcome outcome) {
    if (outcome instanceof Outcome.TooLate) {
      return "http_timeout";
    }
    return outcome instanceof Outcome.Refused ? "http_error" : "connection_failed";
  }
}
