package productivity.slack.message;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Entry.Fact;
import productivity.programme.Workstream;
import productivity.status.ItemReport;
import productivity.value.Listing;

/** A workstream whole: who leads it, what it promised, its dates and its latest updates. */
final class WorkstreamMessage {
  private WorkstreamMessage() {}

  static Reply of(ItemReport.OfWorkstream report) {
    Workstream workstream = report.workstream();
    Reply.Builder reply = Reply.titled(workstream.name());
    reply.bullets(
        ShowMessage.facts(
            Stream.of(
                Fact.of("Theme", workstream.theme()),
                Fact.of("Lead", lead(workstream)),
                Fact.of("Part of", report.above().map(Workstream::name).orElse(null)),
                below(report),
                Fact.of("In the reports of", years(workstream)))));
    promises(report, reply);
    dates(report, reply);
    if (!report.updates().isEmpty()) {
      reply.heading("Latest updates").bullets(UpdateText.lines(report.updates()));
    }
    return reply.note(ShowMessage.source(workstream.citation())).build();
  }

  private static @Nullable String lead(Workstream workstream) {
    Workstream.Lead lead = workstream.lead();
    return lead == null
        ? null
        : lead.name()
            + ItemText.part(", ", lead.role())
            + ItemText.part("; deputy ", lead.deputy());
  }

  private static Optional<Fact> below(ItemReport.OfWorkstream report) {
    String names = report.below().stream().map(Workstream::name).collect(Collectors.joining("; "));
    return Fact.of("Has under it", names.isEmpty() ? null : names);
  }

  private static @Nullable String years(Workstream workstream) {
    String years = workstream.reportYears();
    return years == null ? null : years.replace(";", ", ");
  }

  private static void promises(ItemReport.OfWorkstream report, Reply.Builder reply) {
    if (!report.promises().isEmpty()) {
      reply.heading("Deliverables");
      reply.bullets(report.promises().shown().stream().map(RatingSections::line).toList());
      more(report.promises(), "status " + report.workstream().code(), reply);
    }
  }

  private static void dates(ItemReport.OfWorkstream report, Reply.Builder reply) {
    if (!report.deadlines().isEmpty()) {
      reply.heading("Dates");
      reply.bullets(
          DeadlineText.lines(
              report.deadlines(), "deadlines " + report.workstream().code() + " all"));
    }
  }

  private static void more(Listing<?> listing, String command, Reply.Builder reply) {
    if (listing.more() > 0) {
      reply.paragraph(DeadlineText.more(listing.more(), command));
    }
  }
}
