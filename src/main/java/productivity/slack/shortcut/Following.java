package productivity.slack.shortcut;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      byItem(trails).forEach(of -> follow(now, of, "edit:%s".formatted(stamp)));
    } else if (!waiting.reword(now) && isFresh(now.message(), stamp)) {
      // It was told before the message itself, which finds itself saved when it comes.
      taking.take(now);
    }
    waiting.markEdited(now.workspace(), now.message(), stamp);
    return true;
  }

  /**
   * A message can have been logged for several items: what came of it goes its own way for each.
   */
  private static Collection<List<Trail>> byItem(List<Trail> trails) {
    return trails.stream()
        .collect(
            Collectors.groupingBy(
                trail -> trail.change().act().item().code(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private static Change first(List<Trail> trails) {
    return trails.get(trails.size() - 1).change();
  }

  private void follow(ThreadReply now, List<Trail> trails, String once) {
    String before = trails.get(0).words();
    Change first = first(trails);
    if (!before.equals(words(now, first))) {
      make(now, first, new Fate("edited", once, () -> edit(now, first, before)));
    }
  }

  private Operation edit(ThreadReply now, Change first, String before) {
    String words = words(now, first);
    if (words.isEmpty()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "It has no words any more, so the update stays as it is. To take it back, undo it.");
    }
    return isReply(first) && !before.isEmpty()
        ? new Operation.Correct(first.number(), read(now, first))
        : new Operation.Reword(first.number(), before, words);
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
      byItem(trails)
          .forEach(of -> make(message, first(of), new Fate("deleted", "gone", () -> withdraw(of))));
    } else if (isInThread(message)) {
      waiting.markGone(message.workspace(), message.message());
      waiting.remove(message);
    }
    return true;
  }

  private static Operation withdraw(List<Trail> trails) {
    return new Operation.Withdraw(trails.stream().map(trail -> trail.change().number()).toList());
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

  /** What became of a message, what it is called so that it works once, and what follows. */
  private record Fate(String what, String once, Supplier<Operation> follows) {}

  private void make(ThreadReply now, Change first, Fate fate) {
    String by = "";
    try {
      Person person = person(now, first);
      by = " by " + person.name();
      Operation operation = fate.follows.get();
      Optional<FromMessage> message =
          operation instanceof Operation.Withdraw
              ? Optional.empty()
              : Optional.of(new FromMessage(now.message(), words(now, first)));
      work.changes().make(request(now, person, first, fate.once), operation, message);
    } catch (Refusal refusal) {
      String sentence =
          "The message of your change %,d was %s%s. %s"
              .formatted(first.number(), fate.what, by, refusal.sentence());
      tell(now, first, sentence);
    }
  }

  /** Whoever saved the update learns why it is not as its message is; once, as it is told again. */
  private void tell(ThreadReply now, Change first, String sentence) {
    if (waiting.tellsFirst(now, String.valueOf(first.number()))) {
      Reply told = Reply.saying(sentence).notShareable().build();
      Telling telling = new Telling(way.calls());
      Optional<String> place = Optional.of(now.message().channel());
      way.threads().execute(() -> telling.tell(first.act().person().id(), place, told));
    }
  }

  /** Nobody's rights are lent to somebody whom Slack does not name. */
  private Person person(ThreadReply now, Change first) {
    if (now.user().isEmpty()) {
      throw new Refusal(
          Refusal.Code.NOT_ALLOWED, "Slack did not say by whom, so the update stays as it is.");
    }
    Person saved = first.act().person();
    return now.user().equals(saved.id()) ? saved : speakers.by(now.workspace(), now.user());
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
