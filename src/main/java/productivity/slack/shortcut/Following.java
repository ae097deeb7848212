package productivity.slack.shortcut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import productivity.change.FromMessage;
import productivity.change.Messages.Trail;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.ItemThreads.Address;
import productivity.slack.Addition.Way;
import productivity.slack.message.Reply;
import productivity.slack.modal.FormNote;
import productivity.slack.modal.Telling;
import productivity.slack.modal.Work;
import productivity.slack.order.UnnamedUpdate;
import productivity.value.Refusal;

/**
 * Messages that updates came of: their edits and their deletion are followed, whatever the order in
 * which they are told. All of it is on disk when this returns.
 */
final class Following {
  /** Slack tells a message again for six minutes; an edit after that is of one that was heard. */
  private static final BigDecimal SECONDS_LATE = BigDecimal.valueOf(600);

  private static final Pattern STAMP = Pattern.compile("\\d{1,20}(?:\\.\\d{1,10})?");

  private static final String REPLY = "reply:";

  private final Work work;
  private final WaitingReplies waiting;
  private final Taking taking;
  private final Speakers speakers;
  private final Way way;

  Following(Work work, Way way, WaitingReplies waiting, Taking taking) {
    this.work = work;
    this.way = way;
    this.waiting = waiting;
    this.taking = taking;
    this.speakers = new Speakers(way, work.readModel());
  }

  /** The stamp says when; an edit before one that is followed already comes too late. */
  boolean edited(ThreadReply now, String stamp) {
    List<Trail> trails = work.messages().changesOf(now.workspace(), now.message());
    if (trails.isEmpty() && !isInThread(now)) {
      return false;
    }
    if (waiting.editedLast(now.workspace(), now.message()).compareTo(stamp) >= 0) {
      return false;
    }
    if (!trails.isEmpty()) {
      follow(now, trails, stamp);
    } else if (!waiting.reword(now) && isFresh(now.message(), stamp)) {
      // It was told before the message itself, which finds itself saved when it comes.
      taking.take(now);
    }
    waiting.markEdited(now.workspace(), now.message(), stamp);
    return true;
  }

  private void follow(ThreadReply now, List<Trail> trails, String stamp) {
    String before = trails.get(0).words();
    Change first = trails.get(trails.size() - 1).change();
    if (!before.equals(words(now, first))) {
      Operation edit =
          isReply(first) && !before.isEmpty()
              ? new Operation.Correct(first.number(), read(now, first))
              : new Operation.Reword(first.number(), before, words(now, first));
      make(now, first, edit, "edit:%s".formatted(stamp));
    }
  }

  /** A reply is read anew, figures and all; of another message it is the note that follows. */
  private static boolean isReply(Change change) {
    return change.act().request().filter(name -> name.startsWith(REPLY)).isPresent();
  }

  /** A reply is kept whole, another message as far as the note of a form holds it. */
  private static String words(ThreadReply now, Change first) {
    return isReply(first) ? now.words() : FormNote.of(now.words());
  }

  private Operation.PostUpdate read(ThreadReply now, Change first) {
    return work.readModel()
        .read(
            now.workspace(),
            reading ->
                reading
                    .draft(first.act().item().code())
                    .map(draft -> UnnamedUpdate.of(reading, draft.item(), now.text())))
        .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "The item is not there any more."));
  }

  boolean gone(ThreadReply message) {
    List<Trail> trails = work.messages().changesOf(message.workspace(), message.message());
    if (!trails.isEmpty()) {
      Operation withdraw =
          new Operation.Withdraw(trails.stream().map(trail -> trail.change().number()).toList());
      make(message, trails.get(trails.size() - 1).change(), withdraw, "gone");
    } else if (isInThread(message)) {
      waiting.markGone(message.workspace(), message.message());
      waiting.remove(message);
    }
    return true;
  }

  private boolean isInThread(ThreadReply message) {
    return !message.thread().equals(message.message()) && taking.topic(message).isPresent();
  }

  private static boolean isFresh(Address message, String stamp) {
    if (!STAMP.matcher(stamp).matches() || !STAMP.matcher(message.ts()).matches()) {
      return false;
    }
    BigDecimal late = new BigDecimal(stamp).subtract(new BigDecimal(message.ts()));
    return late.compareTo(SECONDS_LATE) < 0;
  }

  private void make(ThreadReply now, Change first, Operation operation, String once) {
    Person person = person(now, first);
    Optional<FromMessage> message =
        operation instanceof Operation.Withdraw
            ? Optional.empty()
            : Optional.of(new FromMessage(now.message(), words(now, first)));
    try {
      work.changes().make(request(now, person, first, once), operation, message);
    } catch (Refusal refusal) {
      String what = operation instanceof Operation.Withdraw ? "deleted" : "edited";
      String sentence =
          "The message of your change %,d was %s by %s. %s"
              .formatted(first.number(), what, person.name(), refusal.sentence());
      Reply told = Reply.saying(sentence).notShareable().build();
      Telling telling = new Telling(way.calls());
      way.threads()
          .execute(
              () ->
                  telling.tell(
                      first.act().person().id(), Optional.of(now.message().channel()), told));
    }
  }

  /** Slack does not say who emptied a message: it is then as if whoever saved the update had. */
  private Person person(ThreadReply now, Change first) {
    Person saved = first.act().person();
    return now.user().isEmpty() || now.user().equals(saved.id())
        ? saved
        : speakers.by(now.workspace(), now.user());
  }

  /** What became of a message is one thing, however often and under whatever name it is told. */
  private static Request request(ThreadReply now, Person person, Change first, String once) {
    Address at = now.message();
    return new Request(
        now.workspace(),
        person,
        new Act.Origin(Optional.of(at.channel()), first.act().origin().link()),
        Optional.of("%s:%s:%s:%d".formatted(once, at.channel(), at.ts(), first.number())),
        OptionalLong.empty(),
        true);
  }
}
