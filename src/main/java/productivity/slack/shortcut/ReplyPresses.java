package productivity.slack.shortcut;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;
import productivity.slack.Addition.Way;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.modal.Work;
import productivity.status.UpdateDraft;

/** What is answered to the question whether replies are updates, and to what was said of one. */
record ReplyPresses(Work work, Way way, WaitingReplies waiting, Taking taking) {
  private static final String NOT_YOURS =
      "You may not change this item, so it is not for you to say. Nothing was changed.";

  void addTo(App app) {
    List.of(Taking.YES, Taking.NO, Taking.STOP, ReplyUpdates.AGAIN)
        .forEach(
            action -> app.blockAction(action, (request, context) -> pressed(request, context)));
  }

  private Response pressed(BlockActionRequest request, Context context) {
    BlockActionPayload payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getName());
    BlockActionPayload.Action action = payload.getActions().get(0);
    String value = Objects.requireNonNullElse(action.getValue(), "");
    String url = payload.getResponseUrl();
    way.threads()
        .execute(
            () ->
                way.inPlace()
                    .put(
                        url,
                        Rendered.whole(answered(asker, action.getActionId(), value)).ephemeral()));
    return Response.ok();
  }

  private Reply answered(Asker asker, String action, String value) {
    try {
      return action.equals(Taking.STOP) ? stopped(asker, value) : answer(asker, action, value);
    } catch (RuntimeException failure) {
      return ReplyUpdates.said(Sentences.of(failure));
    }
  }

  private Reply stopped(Asker asker, String value) {
    List<String> parts = List.of(value.split(":", 2));
    Address thread = new Address(parts.get(0), parts.get(parts.size() - 1));
    return draft(asker, thread)
        .map(draft -> decided(asker, thread, draft))
        .orElseGet(() -> ReplyUpdates.said("This thread is not about an item any more."));
  }

  private Reply answer(Asker asker, String action, String name) {
    Optional<ThreadReply> asked = waiting.find(asker.workspace(), asker.person().id(), name);
    if (asked.isEmpty()) {
      return ReplyUpdates.said(
          "This question is more than an hour old, or the reply was deleted. Nothing was saved.");
    }
    ThreadReply reply = asked.get();
    Optional<UpdateDraft> draft = draft(asker, reply.thread());
    if (draft.isEmpty()) {
      return ReplyUpdates.said("This thread is not about an item any more. Nothing was saved.");
    }
    return switch (action) {
      case Taking.NO -> decided(asker, reply.thread(), draft.get());
      case ReplyUpdates.AGAIN -> updates().save(asker, reply, draft.get(), true).told();
      default -> saved(asker, reply, draft.get());
    };
  }

  private ReplyUpdates updates() {
    return new ReplyUpdates(work, waiting);
  }

  private Optional<UpdateDraft> draft(Asker asker, Address thread) {
    return work.threads()
        .topicOf(asker.workspace(), thread)
        .flatMap(topic -> updates().draft(asker.workspace(), topic.item()));
  }

  private Reply decided(Asker asker, Address thread, UpdateDraft draft) {
    if (!taking.mayUpdate(asker.person(), asker.workspace(), draft)) {
      return ReplyUpdates.said(NOT_YOURS);
    }
    work.threads().answer(asker.workspace(), thread, Replies.LEAVE);
    return ReplyUpdates.said(
        "Replies in this thread are left alone from now on. What was saved before stays.");
  }

  /** All that they wrote while they were asked; only who may decides about what is to come. */
  private Reply saved(Asker asker, ThreadReply reply, UpdateDraft draft) {
    if (taking.mayUpdate(asker.person(), asker.workspace(), draft)) {
      work.threads().answer(asker.workspace(), reply.thread(), Replies.SAVE);
    }
    Reply told = ReplyUpdates.said("Your replies are saved.");
    for (ThreadReply each : waiting.of(reply)) {
      ReplyUpdates.Saved saved = updates().save(asker, each, draft);
      if (each.name().equals(reply.name())) {
        told = saved.told();
      } else if (saved.isNew() || saved.isNotSaved()) {
        taking.tell(each, saved.told());
      }
    }
    return told;
  }
}
