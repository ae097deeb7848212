package productivity.slack.shortcut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.progress.ItemThreads.Topic;
import productivity.progress.Replies;
import productivity.slack.Addition.Way;
import productivity.slack.message.Part;
import productivity.slack.message.Part.Action;
import productivity.slack.message.Reply;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Telling;
import productivity.slack.modal.Work;
import productivity.status.UpdateDraft;

/**
 * Takes replies in: what a thread is remembered for is saved, what nobody has said yet is asked.
 * All that must not be lost is on disk when this returns; only the telling comes later.
 */
final class Taking {
  static final String YES = "reply-yes";
  static final String NO = "reply-no";
  static final String STOP = "reply-stop";

  private static final Logger log = LoggerFactory.getLogger(Taking.class);

  private final Work work;
  private final Way way;
  private final WaitingReplies waiting;
  private final ReplyUpdates updates;
  private final Speakers speakers;
  private final Telling telling;
  private final Turn questions = new Turn();

  Taking(Work work, Way way, WaitingReplies waiting) {
    this.work = work;
    this.way = way;
    this.waiting = waiting;
    this.updates = new ReplyUpdates(work, waiting);
    this.speakers = new Speakers(way, work.readModel());
    this.telling = new Telling(way.calls());
  }

  /** The item that the replies of a thread are about, unless they are to be left. */
  Optional<Topic> topic(ThreadReply reply) {
    return work.threads()
        .topicOf(reply.workspace(), reply.thread())
        .filter(any -> any.replies() != Replies.LEAVE);
  }

  void take(ThreadReply reply) {
    topic(reply)
        .filter(any -> !waiting.isGone(reply.workspace(), reply.message()))
        .ifPresent(
            topic ->
                updates
                    .draft(reply.workspace(), topic.item())
                    .ifPresent(draft -> take(reply, topic, draft)));
  }

  private void take(ThreadReply reply, Topic topic, UpdateDraft draft) {
    if (!mayUpdate(new Person(reply.user(), reply.user()), reply.workspace(), draft)) {
      return;
    }
    if (isSaved(topic) || isSavedSince(reply)) {
      save(reply, draft);
    } else {
      Reply question = question(reply, draft);
      later(() -> ask(reply, question));
    }
  }

  private static boolean isSaved(Topic topic) {
    return topic.replies() == Replies.SAVE;
  }

  /** What waited was saved with the answer, perhaps a moment before this one came to wait. */
  private boolean isSavedSince(ThreadReply reply) {
    boolean unused = waiting.add(reply);
    return topic(reply).filter(Taking::isSaved).isPresent();
  }

  /** One after the other for a person in a thread; they count as asked once Slack took it. */
  private void ask(ThreadReply reply, Reply question) {
    boolean unused =
        questions.of(
            List.of(reply.user(), reply.thread()),
            () -> {
              boolean asks = !waiting.isAsked(reply);
              if (asks && telling.tellInThread(reply.user(), reply.thread(), question)) {
                waiting.markAsked(reply);
              }
              return asks;
            });
  }

  private void save(ThreadReply reply, UpdateDraft draft) {
    Person person = speakers.by(reply.workspace(), reply.user());
    ReplyUpdates.Saved saved = updates.save(new Asker(reply.workspace(), person), reply, draft);
    if (saved.isNew() || (saved.isNotSaved() && waiting.tellsFirst(reply, ""))) {
      tell(reply, stoppable(saved.told(), reply));
    }
  }

  /**
   * Somebody who may not is neither asked nor told: it is a conversation that is not about them.
   */
  boolean mayUpdate(Person person, String workspace, UpdateDraft draft) {
    Request request = Request.by(person, workspace, "asked beforehand");
    return work.changes().objection(request, draft.item()).isEmpty();
  }

  void tell(ThreadReply reply, Reply told) {
    later(() -> telling.tellInThread(reply.user(), reply.thread(), told));
  }

  /** It is saved whatever becomes of telling it. */
  private void later(Runnable work) {
    try {
      way.threads().execute(work);
    } catch (RejectedExecutionException full) {
      log.warn("Somebody was not told what became of their reply: too much waits to be sent");
    }
  }

  private static Reply question(ThreadReply reply, UpdateDraft draft) {
    String item = draft.deliverable().name().shown();
    return Reply.saying(
            "This thread is about %s. Save replies here as updates on it?".formatted(item))
        .note(
            "Yes saves what you wrote and the replies that follow, each with Undo. Updates are"
                + " shown to everybody who asks about %s.".formatted(item))
        .actions(
            List.of(
                new Action("Yes, save replies", YES, reply.name()),
                new Action("No", NO, reply.name())))
        .notShareable()
        .build();
  }

  private static Reply stoppable(Reply told, ThreadReply reply) {
    List<Part> parts = new ArrayList<>(told.parts());
    String thread = reply.thread().channel() + ":" + reply.thread().ts();
    parts.add(new Part.Actions(List.of(new Action("Stop saving replies here", STOP, thread))));
    return new Reply(told.summary(), parts, told.shareable(), told.item());
  }
}
