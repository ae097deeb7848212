package productivity.slack.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import productivity.delivery.Notice;
import productivity.delivery.Notice.State;
import productivity.delivery.NoticeKind;
import productivity.delivery.Noticeboard;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;
import productivity.progress.Change;
import productivity.reminder.Rules;
import productivity.slack.message.Settled;
import productivity.status.DueReport;
import productivity.status.ReadModel;

/**
 * Items of notices that are told again on the next working day, because somebody who read of them
 * there put them off. Whoever reads a notice may: it changes nothing but when it is told again, and
 * the message says who it was.
 */
final class Snoozes {
  /** What tells an item with all that there is to do about it. */
  private static final Set<NoticeKind> SPEAKING =
      EnumSet.of(NoticeKind.REMINDER, NoticeKind.REVIEW, NoticeKind.CATCH_UP);

  private final ReadModel readModel;
  private final Noticeboard board;
  private final Rules rules;

  Snoozes(ReadModel readModel, Noticeboard board, Rules rules) {
    this.readModel = readModel;
    this.board = board;
    this.rules = rules;
  }

  Snoozes(NoticeDesk.Base base) {
    this(base.readModel(), base.board(), base.rules());
  }

  /** Once, however often and by however many; a sentence where it was put off before. */
  Optional<String> putOff(Notice notice, String code, String person) {
    Slot slot = rules.nextSlot(notice.workspace()).orElseThrow();
    if (words(notice, code).isEmpty()) {
      board.owe(notice.workspace(), Snooze.owed(notice, code, slot, person));
    }
    return board.of(notice.workspace(), code, NoticeKind.SNOOZE).stream()
        .filter(each -> each.recipient().equals(notice.recipient()))
        .flatMap(each -> snoozes(each, code).stream())
        .filter(snooze -> snooze.until().equals(slot.date()))
        .filter(snooze -> !(snooze.is(notice) && snooze.person().equals(person)))
        .map(snooze -> "It was put off before. " + snooze.words() + ".")
        .findFirst();
  }

  /** Who put off what of a notice, in words, by the item's code. */
  Map<String, String> of(Notice notice) {
    Map<String, String> words = new TreeMap<>();
    if (notice.sentAs().isPresent()) {
      notice
          .items()
          .forEach(item -> words(notice, item.code()).ifPresent(w -> words.put(item.code(), w)));
    }
    return words;
  }

  private Optional<String> words(Notice notice, String code) {
    return board.of(notice.workspace(), code, NoticeKind.SNOOZE).stream()
        .flatMap(each -> snoozes(each, code).stream())
        .filter(snooze -> snooze.is(notice))
        .map(Snooze::words)
        .findFirst();
  }

  private static List<Snooze> snoozes(Notice notice, String code) {
    return notice.items().stream()
        .filter(item -> item.code().equals(code))
        .flatMap(item -> Snooze.read(item).stream())
        .toList();
  }

  /**
   * What a notice of what was put off is still to tell: not what was settled before it was sent,
   * nor what a rule tells there at the same time.
   */
  List<OwedItem> open(Notice notice) {
    return notice.items().stream()
        .filter(item -> isOpen(notice, item) && !isToldAnyway(notice, item))
        .toList();
  }

  private boolean isOpen(Notice notice, OwedItem item) {
    Optional<Notice> first =
        Snooze.read(item).flatMap(snooze -> board.find(notice.workspace(), snooze.notice()));
    Instant since = first.map(Notice::readAt).orElse(notice.owedAt());
    DueReport report =
        readModel.read(notice.workspace(), reading -> reading.due(List.of(item.code()), since));
    boolean review = first.filter(each -> each.kind() == NoticeKind.REVIEW).isPresent();
    Instant told = notice.progress().sentAt().orElse(Instant.MAX);
    return report.items().stream()
        .anyMatch(
            due ->
                settled(due, review).filter(change -> change.madeAt().isBefore(told)).isEmpty()
                    && (notice.sentAs().isPresent() || !Settled.isOver(due)));
  }

  /** A review is settled by a rating that is new. */
  private static Optional<Change> settled(DueReport.Due due, boolean review) {
    return Settled.since(due).or(() -> review ? Settled.renewed(due) : Optional.empty());
  }

  private boolean isToldAnyway(Notice notice, OwedItem item) {
    return board.of(notice.workspace(), item.code()).stream()
        .filter(other -> SPEAKING.contains(other.kind()) && other.state() != State.WITHDRAWN)
        .anyMatch(
            other ->
                other.recipient().equals(notice.recipient()) && other.slot().equals(notice.slot()));
  }
}
