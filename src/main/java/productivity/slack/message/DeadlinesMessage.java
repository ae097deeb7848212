package productivity.slack.message;

import java.util.List;
import productivity.status.DeadlineLine;
import productivity.status.DeadlineReport;
import productivity.status.Subject;
import productivity.value.Listing;

/** The dates of a subject as a person reads them: exact ones in order, vague ones apart. */
public final class DeadlinesMessage {
  private static final String OVERDUE = "overdue";

  private final DeadlineReport report;
  private final Reply.Builder reply;

  private DeadlinesMessage(DeadlineReport report) {
    this.report = report;
    this.reply = Reply.titled(title(report));
  }

  public static Reply of(DeadlineReport report) {
    DeadlinesMessage message = new DeadlinesMessage(report);
    message.late();
    if (report.isEmpty()) {
      message.nothing();
    } else {
      message.dates();
    }
    message.notes();
    return message.reply.build();
  }

  private static String title(DeadlineReport report) {
    String about =
        report.about() instanceof Subject.Everything
            ? "Deadlines"
            : "Deadlines: " + report.about().label();
    return about + ", " + report.when().understood();
  }

  /** What was missed comes before what is next, though it lies outside the period. */
  private void late() {
    int overdue = report.late().overdue();
    int awaited = report.late().awaited();
    if (overdue + awaited == 0) {
      return;
    }
    reply.paragraph(
        RichText.ofBold(overdue + " overdue")
            .plain(" and " + awaited + " waiting for somebody else’s outcome: ")
            .code(Commands.of("deadlines", report.about(), OVERDUE)));
  }

  private void dates() {
    boolean overdue = report.when().overdue();
    if (report.dated().isEmpty() && !overdue) {
      reply.paragraph("Nothing has an exact day in this time.");
    }
    section(overdue ? "Overdue" : "Dated", report.dated());
    section(overdue ? "Overdue, without an exact day" : "Without an exact day", report.vague());
    section("Waiting for somebody else’s outcome", report.awaited());
    section("Without a date", report.dateless());
  }

  private void section(String heading, Listing<DeadlineLine> listing) {
    List<RichText> lines = listing.shown().stream().map(DeadlineText::line).toList();
    if (!lines.isEmpty()) {
      reply.heading(heading).bullets(lines);
    }
    if (listing.more() > 0) {
      reply.paragraph(
          "and " + listing.more() + " more. Ask for one workstream or a shorter time to see them.");
    }
  }

  private void nothing() {
    reply.paragraph(
        report.when().overdue()
            ? "Nothing is overdue, and nobody owes an outcome."
            : "There are no deadlines for %s in this time.".formatted(report.about().label()));
    reply.choices(
        List.of(
            choice("Overdue", OVERDUE),
            choice("Next 90 days", "next 90 days"),
            choice("All dates", "all")));
  }

  private Part.Choice choice(String label, String time) {
    return new Part.Choice(label, Commands.of("deadlines", report.about(), time));
  }

  private void notes() {
    if (!report.vague().isEmpty()) {
      reply.note(
          "A date without an exact day is listed when any of its days may fall in this time.");
    }
  }
}
