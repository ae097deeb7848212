package productivity.slack.shortcut;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import java.util.Objects;
import java.util.Optional;
import productivity.programme.Person;
import productivity.slack.call.SlackCalls;

/** Who said something, from an event that tells their id alone. */
record Said(SlackCalls calls) {
  Person by(String id) {
    Optional<String> name = calls.person(id).text("user", "name");
    return new Person(id, name.orElse(id));
  }

  /** An event without a workspace is not Slack's, and is answered as unreadable. */
  static String workspace(EventsApiPayload<? extends Event> payload) {
    return Objects.requireNonNull(payload.getTeamId());
  }
}
