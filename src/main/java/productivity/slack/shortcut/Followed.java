package productivity.slack.shortcut;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.progress.ItemThreads.Address;

/** What Slack tells of messages that people edit and delete. */
record Followed(Following following, Turn turn) {
  private static final String TOMBSTONE = "tombstone";

  void addTo(App app) {
    app.use(
        (request, response, chain) -> {
          WrittenBefore.carry(request);
          return chain.next(request);
        });
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          changed(payload, WrittenBefore.in(context));
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          MessageDeletedEvent event = payload.getEvent();
          Address message = new Address(event.getChannel(), event.getDeletedTs());
          gone(payload, message, WrittenBefore.in(context));
          return context.ack();
        });
  }

  /** A message with replies is not deleted but left empty; one that is shown anew is not edited. */
  private void changed(EventsApiPayload<MessageChangedEvent> payload, WrittenBefore before) {
    MessageChangedEvent event = payload.getEvent();
    MessageChangedEvent.Message now = event.getMessage();
    Address message = new Address(event.getChannel(), now.getTs());
    Optional<String> thread = Optional.ofNullable(now.getThreadTs());
    if (TOMBSTONE.equals(now.getSubtype())) {
      gone(payload, message, new WrittenBefore(before.user(), before.thread().or(() -> thread)));
    } else if (now.getEdited() != null && now.getBotId() == null) {
      WrittenBefore by = new WrittenBefore(Optional.ofNullable(now.getUser()), thread);
      ThreadReply reply = reply(payload, message, by, text(now.getText()));
      String stamp = text(now.getEdited().getTs());
      turn.of(message, () -> following.edited(reply, stamp));
    }
  }

  private void gone(
      EventsApiPayload<? extends Event> payload, Address message, WrittenBefore before) {
    ThreadReply reply = reply(payload, message, before, "");
    turn.of(message, () -> following.gone(reply));
  }

  private static ThreadReply reply(
      EventsApiPayload<? extends Event> payload, Address message, WrittenBefore by, String text) {
    return new ThreadReply(
        Speakers.workspace(payload),
        by.user().orElse(""),
        new Address(message.channel(), by.thread().orElse(message.ts())),
        message,
        text,
        Speakers.event(payload));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
