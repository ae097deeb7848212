package productivity.slack.shortcut;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import productivity.progress.ItemThreads.Address;

/**
 * Replies in the thread of an item: each can become an update on it. Acknowledged when what must
 * not be lost is on disk, so that Slack tells again what was not.
 */
record Replied(Taking taking, Parents parents, Turn turn) {
  /** A person's own words; what apps say is no reply. */
  void addTo(App app) {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent event = payload.getEvent();
          Spoken spoken =
              new Spoken(
                  event.getChannel(),
                  event.getTs(),
                  event.getThreadTs(),
                  event.getText(),
                  event.getParentUserId());
          return event.getBotId() == null
              ? heard(payload, context, event.getUser(), spoken)
              : context.ack();
        });
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent event = payload.getEvent();
          Spoken spoken =
              new Spoken(
                  event.getChannel(), event.getTs(), event.getThreadTs(), event.getText(), null);
          return heard(payload, context, event.getUser(), spoken);
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent event = payload.getEvent();
          Spoken spoken =
              new Spoken(
                  event.getChannel(),
                  event.getTs(),
                  event.getThreadTs(),
                  event.getText(),
                  event.getParentUserId());
          return heard(payload, context, event.getUser(), spoken);
        });
  }

  /** What was said, and where. */
  private record Spoken(
      String channel,
      String ts,
      @Nullable String thread,
      @Nullable String text,
      @Nullable String parent) {}

  private Response heard(
      EventsApiPayload<? extends Event> payload,
      Context context,
      @Nullable String user,
      Spoken spoken) {
    String thread = spoken.thread;
    if (user != null && thread != null && !thread.equals(spoken.ts)) {
      Address message = new Address(spoken.channel, spoken.ts);
      ThreadReply reply =
          new ThreadReply(
              Speakers.workspace(payload),
              user,
              new Address(spoken.channel, thread),
              message,
              Objects.requireNonNullElse(spoken.text, ""),
              Speakers.event(payload));
      parents.learn(reply, Parent.of(payload, spoken.parent));
      turn.of(
          message,
          () -> {
            taking.take(reply);
            return true;
          });
    }
    return context.ack();
  }
}
