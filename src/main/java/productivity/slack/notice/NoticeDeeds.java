package productivity.slack.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import productivity.delivery.Notice;
import productivity.progress.Change;
import productivity.slack.message.Answer;
import productivity.slack.message.ReminderButtons;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.Settled;
import productivity.slack.modal.DateForms;
import productivity.status.DueReport;
import productivity.status.Reading;
import productivity.value.Days;

/**
 * What a press on a notice comes to. What it carries comes from outside: the notice is looked up by
 * where its message stands, and the rights are asked when the change is made.
 */
final class NoticeDeeds {
  private static final String GONE = "This is not in the reminder any more. Nothing was changed.";

  /** A reply of Slack's that was lost is only found again after the grace. */
  private static final String UNKNOWN =
      "I do not know this reminder. If it came a moment ago, try again in three minutes. Nothing"
          + " was changed.";

  private final NoticeDesk.Base base;
  private final NoticeAnswers answers;
  private final DateForms forms;
  private final Consumer<Notice> refresh;

  NoticeDeeds(
      NoticeDesk.Base base, NoticeAnswers answers, DateForms forms, Consumer<Notice> refresh) {
    this.base = base;
    this.answers = answers;
    this.forms = forms;
    this.refresh = refresh;
  }

  /** For the one person who pressed; nothing where what is to be seen says it all. */
  Optional<Answer> of(Press press) {
    Optional<Notice> notice = base.board().at(press.workspace(), press.message());
    if (notice.isEmpty()) {
      return sentence(UNKNOWN);
    }
    return switch (press.action()) {
      case ReminderButtons.MORE ->
          Optional.of(Rendered.whole(answers.why(notice.get(), press.code())));
      case ReminderButtons.UPDATE ->
          base.opener()
              .open(press.saying("update", 0), Optional.of(press.code()), press.trigger())
              .flatMap(NoticeDeeds::sentence);
      default -> about(press, notice.get());
    };
  }

  /** How an item stands, and the number of its newest change. */
  private record Standing(DueReport.Due due, long newest, LocalDate today, ZoneId zone) {
    static Optional<Standing> of(Reading reading, Notice notice, String code) {
      DueReport report = reading.due(List.of(code), notice.readAt());
      return report.items().stream()
          .findFirst()
          .map(due -> new Standing(due, reading.newestChange(code), report.today(), report.zone()));
    }

    /** What took place did so on its own day, whenever somebody says so. */
    String day() {
      return due.line()
          .filter(line -> line.takesPlace() && line.when().endsBefore(today))
          .map(line -> line.when().end())
          .map(end -> " on " + Days.day(end))
          .orElse("");
    }
  }

  /** What is shown to somebody may be older than what others did since. */
  private Optional<Answer> about(Press press, Notice notice) {
    boolean told = notice.items().stream().anyMatch(item -> item.code().equals(press.code()));
    Optional<Standing> standing =
        base.readModel()
            .read(press.workspace(), reading -> Standing.of(reading, notice, press.code()));
    if (!told || standing.isEmpty()) {
      refresh.accept(notice);
      return sentence(GONE);
    }
    Optional<Change> settled = Settled.since(standing.get().due());
    if (settled.isPresent()) {
      refresh.accept(notice);
      return Optional.of(Rendered.whole(Settled.reply(settled.get(), standing.get().zone())));
    }
    return open(press, notice, standing.get());
  }

  private Optional<Answer> open(Press press, Notice notice, Standing standing) {
    String code = press.code();
    String place = press.message().channel();
    return switch (press.action()) {
      case ReminderButtons.DONE ->
          Optional.of(
              base.ordering()
                  .carryOut(press.saying("done " + code + standing.day(), standing.newest())));
      case ReminderButtons.MOVE ->
          forms.move(press.trigger(), press.asker(), place, code).flatMap(NoticeDeeds::sentence);
      case ReminderButtons.OUTCOME ->
          forms.outcome(press.trigger(), press.asker(), place, code).flatMap(NoticeDeeds::sentence);
      default -> snooze(press, notice);
    };
  }

  private Optional<Answer> snooze(Press press, Notice notice) {
    Optional<String> said =
        new Snoozes(base).putOff(notice, press.code(), press.asker().person().name());
    refresh.accept(notice);
    return said.flatMap(NoticeDeeds::sentence);
  }

  private static Optional<Answer> sentence(String sentence) {
    return Optional.of(Rendered.whole(Reply.saying(sentence).notShareable().build()));
  }
}
