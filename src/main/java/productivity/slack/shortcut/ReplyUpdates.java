package productivity.slack.shortcut;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import productivity.change.FromMessage;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Part.Action;
import productivity.slack.message.Reply;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Work;
import productivity.slack.order.UnnamedUpdate;
import productivity.status.UpdateDraft;
import productivity.value.Refusal;

/** Saves replies as updates, each once. */
record ReplyUpdates(Work work, WaitingReplies waiting) {
  static final String AGAIN = "reply-again";

  /** What became of a reply, and what the person is told of that. */
  record Saved(Reply told, Fate fate) {
    boolean isNew() {
      return fate == Fate.NEW;
    }

    boolean isNotSaved() {
      return fate == Fate.NOT_SAVED;
    }
  }

  enum Fate {
    NEW,
    SAVED_BEFORE,
    NOT_SAVED
  }

  Optional<UpdateDraft> draft(String workspace, String item) {
    return work.readModel().read(workspace, reading -> reading.draft(item));
  }

  Saved save(Asker asker, ThreadReply reply, UpdateDraft draft) {
    return save(asker, reply, draft, false);
  }

  /** What is refused is told; whatever else fails is thrown, because nothing is saved then. */
  Saved save(Asker asker, ThreadReply reply, UpdateDraft draft, boolean sure) {
    try {
      return saved(asker, reply, draft, sure);
    } catch (Refusal refusal) {
      return new Saved(said(refusal.sentence()), Fate.NOT_SAVED);
    }
  }

  private Saved saved(Asker asker, ThreadReply reply, UpdateDraft draft, boolean sure) {
    if (reply.words().isEmpty()) {
      return new Saved(
          said("There are no words in your reply, so nothing was saved."), Fate.NOT_SAVED);
    }
    Operation.PostUpdate update =
        work.readModel()
            .read(
                reply.workspace(),
                reading -> UnnamedUpdate.of(reading, draft.item(), reply.text()));
    FromMessage message = new FromMessage(reply.message(), reply.words());
    Outcome outcome =
        work.changes().make(request(asker, reply, sure), update, Optional.of(message));
    if (outcome instanceof Outcome.Made made) {
      String about = draft.deliverable().name().toString();
      return made.before() && made.change().undone()
          ? new Saved(undone(made.change()), Fate.SAVED_BEFORE)
          : new Saved(
              ChangeMessage.of(update, about, made.change()),
              made.before() ? Fate.SAVED_BEFORE : Fate.NEW);
    }
    waiting.add(reply);
    return new Saved(askedAgain(reply), Fate.NOT_SAVED);
  }

  private static Reply undone(Change change) {
    return said(
        "Your reply was saved as change %,d, which was undone since. Nothing was saved now."
            .formatted(change.number()));
  }

  private static Reply askedAgain(ThreadReply reply) {
    return Reply.saying("You said the very same a moment ago. Do you want to save it again?")
        .note("Nothing was saved. This question waits for an hour.")
        .actions(List.of(new Action("Save it again", AGAIN, reply.name())))
        .notShareable()
        .build();
  }

  private static Request request(Asker asker, ThreadReply reply, boolean sure) {
    return new Request(
        asker.workspace(),
        asker.person(),
        new Act.Origin(Optional.of(reply.thread().channel()), Optional.empty()),
        Optional.of(reply.delivery()),
        OptionalLong.empty(),
        sure);
  }

  static Reply said(String sentence) {
    return Reply.saying(sentence).notShareable().build();
  }
}
