package productivity.slack.shortcut;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.progress.FollowedMessages.Followed;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Work;
import productivity.status.UpdateDraft;

/** Saves replies as updates, each once. */
record ReplyUpdates(Work work) {
  Optional<UpdateDraft> draft(Asker asker, String item) {
    return work.readModel().read(asker.workspace(), reading -> reading.draft(item));
  }

  /** What the person is told. */
  Reply save(Asker asker, ThreadReply reply, UpdateDraft draft) {
    try {
      return saved(asker, reply, draft);
    } catch (RuntimeException failure) {
      return said(Sentences.of(failure));
    }
  }

  private Reply saved(Asker asker, ThreadReply reply, UpdateDraft draft) {
    Operation.PostUpdate update =
        new Operation.PostUpdate(draft.item(), Optional.empty(), List.of(), reply.note());
    if (update.note().isEmpty()) {
      return said("There are no words in your reply, so nothing was saved.");
    }
    Outcome outcome = work.changes().make(request(asker, reply), update);
    if (!(outcome instanceof Outcome.Made made)) {
      return said("You said the very same a moment ago. It was not saved again.");
    }
    work.messages()
        .follow(
            asker.workspace(),
            reply.message(),
            new Followed(made.change().number(), update.note()));
    return ChangeMessage.of(update, draft.deliverable().name().toString(), made.change());
  }

  private static Request request(Asker asker, ThreadReply reply) {
    return new Request(
        asker.workspace(),
        asker.person(),
        new Act.Origin(Optional.of(reply.thread().channel()), Optional.empty()),
        Optional.of(reply.delivery()),
        OptionalLong.empty(),
        false);
  }

  private static Reply said(String sentence) {
    return Reply.saying(sentence).notShareable().build();
  }
}
