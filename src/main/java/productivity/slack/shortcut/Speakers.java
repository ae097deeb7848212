package productivity.slack.shortcut;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import productivity.programme.Person;
import productivity.slack.Addition.Way;
import productivity.status.ReadModel;

/**
 * Who said something, from an event that tells their id alone: by the name that Slack gives soon
 * enough for an acknowledgement, or else the one under which the programme knows them.
 */
record Speakers(Way way, ReadModel readModel) {
  private static final long PATIENCE_MILLIS = 700;

  Person by(String workspace, String id) {
    String name =
        asked(id).or(() -> readModel.read(workspace, reading -> reading.nameOf(id))).orElse(id);
    return new Person(id, name);
  }

  private Optional<String> asked(String id) {
    try {
      return CompletableFuture.supplyAsync(
              () -> way.calls().person(id).text("user", "name"), way.threads())
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException noName) {
      return Optional.empty();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** How Slack calls the event, however often it hands it over; empty where it does not say. */
  static String event(EventsApiPayload<? extends Event> payload) {
    return Objects.requireNonNullElse(payload.getEventId(), "");
  }

  /** An event without a workspace is not Slack's, and is answered as unreadable. */
  static String workspace(EventsApiPayload<? extends Event> payload) {
    return Objects.requireNonNull(payload.getTeamId());
  }
}
