package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import productivity.programme.Conflict;
import productivity.saving.Total;
import productivity.status.DeadlineLine;
import productivity.status.StatusReport;
import productivity.status.Subject;
import productivity.value.Listing;

/** The dates, targets, figures and contradictions of a status. */
final class FactSections {
  private static final int LATE = 5;

  private final StatusReport report;
  private final Reply.Builder reply;

  FactSections(StatusReport report, Reply.Builder reply) {
    this.report = report;
    this.reply = reply;
  }

  void into() {
    late();
    next();
    targets();
    conflicts();
    figures();
  }

  private void late() {
    List<DeadlineLine> late = new ArrayList<>(report.dates().overdue().shown());
    late.addAll(report.dates().awaited().shown());
    int total = report.dates().overdue().total() + report.dates().awaited().total();
    if (late.isEmpty()) {
      return;
    }
    Listing<DeadlineLine> first =
        new Listing<>(late.subList(0, Math.min(LATE, late.size())), total);
    reply.heading("Dates that have passed with nothing recorded");
    reply.bullets(DeadlineText.lines(first, Commands.of("deadlines", report.about(), "overdue")));
  }

  private void next() {
    Listing<DeadlineLine> next = report.dates().next();
    if (!next.isEmpty()) {
      reply.heading("Next deadlines");
      String command = Commands.of("deadlines", report.about(), report.when());
      reply.bullets(DeadlineText.lines(next, command));
    }
  }

  private void targets() {
    StatusReport.Targets targets = report.targets();
    if (targets.all() == 0) {
      return;
    }
    reply.heading("Targets, each judged by itself");
    reply.paragraph(
        "Measured: %d of %d. Reached: %d."
            .formatted(targets.measured(), targets.all(), targets.reached()));
    reply.bullets(
        targets.judged().shown().stream()
            .map(
                item ->
                    ItemText.name(item.name())
                        .plain(": " + ItemText.judgements(item.judgements()))
                        .plain(", as at " + item.judgements().get(0).measurement().asAt()))
            .toList());
    more(targets.judged().more());
  }

  private void figures() {
    List<RichText> lines =
        new ArrayList<>(report.figures().savings().stream().map(FactSections::total).toList());
    report.figures().achieved().shown().stream()
        .map(each -> ItemText.name(each.name()).plain(": " + ItemText.measured(each.measurement())))
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      reply.heading("Figures").bullets(lines);
      more(report.figures().achieved().more());
    }
    if (!report.figures().savings().isEmpty()) {
      reply.paragraph(
          RichText.of("All savings figures: ")
              .code(Commands.of("savings", report.about(), report.when())));
    }
  }

  private static RichText total(Total total) {
    return TotalText.line(total).plain(", as at " + total.latest());
  }

  private void conflicts() {
    Listing<Conflict> conflicts = report.disagreements().conflicts();
    if (!conflicts.isEmpty()) {
      reply.heading("What the sources say differently");
      reply.bullets(conflicts.shown().stream().map(ConflictText::brief).toList());
      more(conflicts.more());
    }
  }

  private void more(int more) {
    if (more > 0) {
      boolean wide = !(report.about() instanceof Subject.Item);
      reply.paragraph(
          "and " + more + " more." + (wide ? " Ask for one workstream to see them." : ""));
    }
  }
}
