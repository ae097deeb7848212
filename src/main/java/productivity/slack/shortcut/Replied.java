package productivity.slack.shortcut;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import productivity.change.PendingOrders.Pending;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.progress.ItemThreads.Address;
import productivity.progress.ItemThreads.Topic;
import productivity.progress.Replies;
import productivity.slack.Addition.Way;
import productivity.slack.message.Part.Action;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.modal.Telling;
import productivity.slack.modal.Work;
import productivity.status.UpdateDraft;

/**
 * Replies in the thread of an item: each can become an update on it. Whoever wrote the first is
 * asked, and the answer can be for the whole thread.
 */
final class Replied {
  private static final String ONCE = "reply-once";
  private static final String ALWAYS = "reply-always";
  private static final String NOT_NOW = "reply-not-now";
  private static final String NEVER = "reply-never";

  private final Work work;
  private final Way way;
  private final ReplyUpdates updates;
  private final Telling telling;
  private final SeenEvents seen = new SeenEvents();

  Replied(Work work, Way way) {
    this.work = work;
    this.way = way;
    this.telling = new Telling(way.calls());
    this.updates = new ReplyUpdates(work);
  }

  void addTo(App app) {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard(payload);
          return context.ack();
        });
    List.of(ONCE, ALWAYS, NOT_NOW, NEVER)
        .forEach(
            action -> app.blockAction(action, (request, context) -> pressed(request, context)));
  }

  /** A person's own words in the thread of an item; what apps say is no reply. */
  private void heard(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    String thread = event.getThreadTs();
    boolean isReply = thread != null && !thread.equals(event.getTs());
    if (!isReply || event.getBotId() != null || event.getUser() == null) {
      return;
    }
    String workspace = Said.workspace(payload);
    Address root = new Address(event.getChannel(), thread);
    Optional<Topic> topic =
        work.threads().topicOf(workspace, root).filter(any -> any.replies() != Replies.LEAVE);
    if (topic.isPresent() && seen.isNew(String.valueOf(payload.getEventId()))) {
      String text = Objects.requireNonNullElse(event.getText(), "");
      ThreadReply reply =
          new ThreadReply(workspace, root, new Address(event.getChannel(), event.getTs()), text);
      way.threads().execute(() -> take(reply, topic.get(), event.getUser()));
    }
  }

  private void take(ThreadReply reply, Topic topic, String user) {
    Person person = new Said(way.calls()).by(user);
    Asker asker = new Asker(reply.workspace(), person);
    Optional<UpdateDraft> draft = updates.draft(asker, topic.item());
    if (draft.isEmpty()) {
      return;
    }
    if (topic.replies() == Replies.SAVE) {
      telling.tellInThread(user, reply.thread(), updates.save(asker, reply, draft.get()));
    } else if (mayUpdate(asker, draft.get())) {
      ask(asker, reply, draft.get());
    }
  }

  /** Somebody who may not is not asked in vain. */
  private boolean mayUpdate(Asker asker, UpdateDraft draft) {
    Request request = Request.by(asker.person(), asker.workspace(), "asked beforehand");
    return work.changes().objection(request, draft.item()).isEmpty();
  }

  private void ask(Asker asker, ThreadReply reply, UpdateDraft draft) {
    Pending pending = new Pending(reply.json(), Optional.of(reply.thread().channel()));
    String id = work.pending().keep(reply.workspace(), asker.person().id(), pending);
    String item = draft.deliverable().name().shown();
    Reply question =
        Reply.saying("This thread is about %s. Is your reply an update on it?".formatted(item))
            .note("Saved updates are shown to everybody who asks about %s.".formatted(item))
            .actions(
                List.of(
                    new Action("Save as update on " + item, ONCE, id),
                    new Action("Always in this thread", ALWAYS, id),
                    new Action("Not this time", NOT_NOW, id),
                    new Action("Never in this thread", NEVER, id)))
            .notShareable()
            .build();
    telling.tellInThread(asker.person().id(), reply.thread(), question);
  }

  private Response pressed(BlockActionRequest request, Context context) {
    BlockActionPayload payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getName());
    BlockActionPayload.Action action = payload.getActions().get(0);
    String url = payload.getResponseUrl();
    way.threads()
        .execute(
            () -> {
              Reply answer = answer(asker, action.getActionId(), action.getValue());
              way.inPlace().put(url, Rendered.whole(answer).ephemeral());
            });
    return Response.ok();
  }

  private Reply answer(Asker asker, String action, String id) {
    Optional<ThreadReply> reply =
        work.pending()
            .find(asker.workspace(), asker.person().id(), id)
            .map(kept -> ThreadReply.read(asker.workspace(), kept.words()));
    if (reply.isEmpty()) {
      return said("This question is more than an hour old. Nothing was saved.");
    }
    Address thread = reply.get().thread();
    return switch (action) {
      case NOT_NOW -> said("Left as it is. Nothing was saved.");
      case NEVER -> {
        work.threads().answer(asker.workspace(), thread, Replies.LEAVE);
        yield said("Replies in this thread are not taken for updates from now on.");
      }
      default -> saved(asker, reply.get(), action.equals(ALWAYS));
    };
  }

  /** Only somebody whose own reply could be saved decides about those to come. */
  private Reply saved(Asker asker, ThreadReply reply, boolean always) {
    Optional<UpdateDraft> draft =
        work.threads()
            .topicOf(asker.workspace(), reply.thread())
            .flatMap(topic -> updates.draft(asker, topic.item()));
    if (draft.isEmpty()) {
      return said("This thread is not about an item any more. Nothing was saved.");
    }
    if (always && mayUpdate(asker, draft.get())) {
      work.threads().answer(asker.workspace(), reply.thread(), Replies.SAVE);
    }
    return updates.save(asker, reply, draft.get());
  }

  private static Reply said(String sentence) {
    return Reply.saying(sentence).notShareable().build();
  }
}
