package productivity.slack.shortcut;

import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import productivity.change.Messages.Trail;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.FollowedMessages;
import productivity.progress.ItemThreads.Address;
import productivity.slack.Addition.Way;
import productivity.slack.command.SlackText;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.Telling;
import productivity.slack.modal.Work;

/** Messages that updates came of: their edits and their deletion are followed. */
final class Followed {
  private static final String TOMBSTONE = "tombstone";

  private final Work work;
  private final Way way;
  private final Telling telling;

  Followed(Work work, Way way) {
    this.work = work;
    this.way = way;
    this.telling = new Telling(way.calls());
  }

  /** Something that became of a message: which, told under which id, and by whom. */
  private record Event(String workspace, Address message, String id, String user) {}

  void addTo(App app) {
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          MessageChangedEvent event = payload.getEvent();
          changed(Said.workspace(payload), String.valueOf(payload.getEventId()), event);
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          MessageDeletedEvent event = payload.getEvent();
          Address message = new Address(event.getChannel(), event.getDeletedTs());
          String user =
              event.getPreviousMessage() == null ? "" : event.getPreviousMessage().getUser();
          gone(
              new Event(
                  Said.workspace(payload),
                  message,
                  String.valueOf(payload.getEventId()),
                  text(user)));
          return context.ack();
        });
  }

  /** A message with replies is not deleted but left empty; one that is shown anew is not edited. */
  private void changed(String workspace, String id, MessageChangedEvent event) {
    MessageChangedEvent.Message now = event.getMessage();
    Address message = new Address(event.getChannel(), now.getTs());
    if (TOMBSTONE.equals(now.getSubtype())) {
      gone(new Event(workspace, message, id, ""));
    } else if (now.getEdited() != null) {
      String words = SlackText.typed(text(now.getText())).strip();
      edited(new Event(workspace, message, id, text(now.getEdited().getUser())), words);
    }
  }

  private void edited(Event edit, String words) {
    List<Trail> trails = work.messages().changesOf(edit.workspace(), edit.message());
    if (!trails.isEmpty() && !trails.get(0).words().equals(words)) {
      Change first = trails.get(trails.size() - 1).change();
      Operation reword = new Operation.Reword(first.number(), trails.get(0).words(), words);
      way.threads().execute(() -> make(edit, first, reword));
    }
  }

  private void gone(Event deletion) {
    List<Trail> trails = work.messages().changesOf(deletion.workspace(), deletion.message());
    if (!trails.isEmpty()) {
      Operation withdraw =
          new Operation.Withdraw(trails.stream().map(trail -> trail.change().number()).toList());
      way.threads().execute(() -> make(deletion, trails.get(trails.size() - 1).change(), withdraw));
    }
  }

  private void make(Event event, Change first, Operation operation) {
    // Slack does not say who emptied a message: it is then as if whoever saved the update had.
    Person person =
        event.user().isEmpty() ? first.act().person() : new Said(way.calls()).by(event.user());
    try {
      Outcome outcome = work.changes().make(request(event, person, first), operation);
      if (outcome instanceof Outcome.Made made && operation instanceof Operation.Reword reword) {
        work.messages()
            .follow(
                event.workspace(),
                event.message(),
                new FollowedMessages.Followed(made.change().number(), reword.after()));
      }
    } catch (RuntimeException failure) {
      String what = operation instanceof Operation.Reword ? "edited" : "deleted";
      String sentence =
          "The message of your change %,d was %s by %s. %s"
              .formatted(first.number(), what, person.name(), Sentences.of(failure));
      telling.tell(
          first.act().person().id(),
          Optional.of(event.message().channel()),
          Reply.saying(sentence).notShareable().build());
    }
  }

  private static Request request(Event event, Person person, Change first) {
    Act.Origin origin =
        new Act.Origin(Optional.of(event.message().channel()), first.act().origin().link());
    return new Request(
        event.workspace(),
        person,
        origin,
        Optional.of("event:" + event.id()),
        OptionalLong.empty(),
        true);
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
