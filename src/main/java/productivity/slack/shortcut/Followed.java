package productivity.slack.shortcut;

import com.slack.api.bolt.App;
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
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          MessageChangedEvent event = payload.getEvent();
          changed(Speakers.workspace(payload), event);
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          MessageDeletedEvent event = payload.getEvent();
          Address message = new Address(event.getChannel(), event.getDeletedTs());
          Optional<MessageEventPart> before =
              Optional.ofNullable(event.getPreviousMessage())
                  .map(old -> new MessageEventPart(old.getUser(), old.getThreadTs()));
          gone(
              reply(
                  Speakers.workspace(payload),
                  message,
                  before.orElse(MessageEventPart.UNKNOWN),
                  ""));
          return context.ack();
        });
  }

  private record MessageEventPart(@Nullable String user, @Nullable String thread) {
    static final MessageEventPart UNKNOWN = new MessageEventPart(null, null);
  }

  /** A message with replies is not deleted but left empty; one that is shown anew is not edited. */
  private void changed(String workspace, MessageChangedEvent event) {
    MessageChangedEvent.Message now = event.getMessage();
    Address message = new Address(event.getChannel(), now.getTs());
    MessageEventPart part = new MessageEventPart(now.getUser(), now.getThreadTs());
    if (TOMBSTONE.equals(now.getSubtype())) {
      gone(reply(workspace, message, new MessageEventPart(null, now.getThreadTs()), ""));
    } else if (now.getEdited() != null && now.getBotId() == null) {
      ThreadReply reply = reply(workspace, message, part, text(now.getText()));
      String stamp = text(now.getEdited().getTs());
      turn.of(message, () -> following.edited(reply, stamp));
    }
  }

  private void gone(ThreadReply reply) {
    turn.of(reply.message(), () -> following.gone(reply));
  }

  private static ThreadReply reply(
      String workspace, Address message, MessageEventPart part, String text) {
    String thread = part.thread == null ? message.ts() : part.thread;
    return new ThreadReply(
        workspace, text(part.user), new Address(message.channel(), thread), message, text);
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
