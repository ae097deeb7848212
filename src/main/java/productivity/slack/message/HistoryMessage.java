package productivity.slack.message;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.status.HistoryReport;
import productivity.value.Days;

/** What was done to an item, newest first: who, when, what, why, and what was undone. */
public final class HistoryMessage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private HistoryMessage() {}

  public static Reply of(HistoryReport report) {
    if (report.moments().isEmpty()) {
      return Reply.saying("Nothing was changed here from Slack yet: %s.".formatted(report.title()))
          .note("What was imported is shown with its sources by show.")
          .build();
    }
    Reply.Builder reply =
        Reply.titled("History: " + report.title())
            .bullets(report.moments().stream().map(HistoryMessage::line).toList());
    if (report.more()) {
      reply.note("Only the newest %,d changes are shown.".formatted(report.moments().size()));
    }
    return reply.note("To take a change back, type undo and its number.").build();
  }

  private static RichText line(HistoryReport.Moment moment) {
    Change change = moment.change();
    Act act = change.act();
    String when =
        "%s at %s"
            .formatted(
                Days.day(moment.at().toLocalDate()),
                TIME.format(moment.at()).toLowerCase(Locale.UK));
    return RichText.ofBold("Change %,d".formatted(change.number()))
        .plain(", %s, %s: %s".formatted(when, act.person().name(), act.said()))
        .plain(act.reason().map(why -> "; because: " + why).orElse(""))
        .plain(change.undone() ? " (undone since)" : "");
  }
}
