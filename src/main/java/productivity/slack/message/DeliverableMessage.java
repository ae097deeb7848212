package productivity.slack.message;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Judgement;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Target;
import productivity.programme.Citation;
import productivity.programme.Entry.Fact;
import productivity.status.ItemReport;
import productivity.status.RatedItem;
import productivity.value.Code;
import productivity.value.Days;

/** A deliverable whole: its rating and targets first, then everything behind them. */
final class DeliverableMessage {
  private final ItemReport.OfDeliverable report;
  private final Deliverable item;
  private final Reply.Builder reply;

  DeliverableMessage(ItemReport.OfDeliverable report) {
    this.report = report;
    this.item = report.item();
    this.reply = Reply.titled(item.name().toString()).about(item.code());
  }

  Reply reply() {
    reply.paragraph(rating());
    targets();
    section("Details", facts());
    achieved();
    section("Rating history", report.history().stream().map(this::rated).toList());
    section("Dates", report.deadlines().stream().map(DeadlineText::line).toList());
    section("Parts", report.relatives().parts().stream().map(RatingSections::line).toList());
    section("Report lines", report.relatives().reportLines().stream().map(this::told).toList());
    section("Updates", UpdateText.lines(report.updates()));
    ShowMessage.conflicts(reply, report.conflicts());
    reply.note(ShowMessage.place(item.citation()));
    return reply.note(SourcesText.of(citations())).build();
  }

  private Stream<@Nullable Citation> citations() {
    return Stream.of(
            Stream.of(item.citation()),
            report.achievements().measurements().stream().map(Measurement::citation),
            report.history().stream().map(RatingObservation::citation),
            report.relatives().reportLines().stream().map(Deliverable::citation),
            report.conflicts().stream().flatMap(SourcesText::of))
        .flatMap(cited -> cited);
  }

  private RichText rating() {
    RatedItem rated = report.rated();
    String stale =
        rated.stale()
            ? rated
                .rating()
                .map(rating -> " – out of date, " + ItemText.staleSince(rating.observation()))
                .orElse("")
            : "";
    return RichText.ofBold(ItemText.rating(rated)).plain(stale + ".");
  }

  private void targets() {
    List<RichText> lines =
        report.achievements().targets().stream().map(target -> RichText.of(line(target))).toList();
    section("Targets, each judged by itself", lines);
  }

  private String line(Target target) {
    String basis = ItemText.part(" – ", target.basis());
    return report.achievements().judgements().stream()
        .filter(judgement -> judgement.target().position() == target.position())
        .findFirst()
        .map(judgement -> judged(judgement) + basis)
        .orElse(target + ": nothing measured yet" + basis);
  }

  private static String judged(Judgement judgement) {
    return ItemText.judgement(judgement) + ", as at " + judgement.measurement().asAt();
  }

  private List<RichText> facts() {
    return ShowMessage.facts(
        Stream.of(
            Fact.of("Status", report.rated().status().map(RatingSections::words).orElse(null)),
            Fact.of("Period", item.period()),
            Fact.of("Workstream", item.workstreamName()),
            Fact.of("Due", item.due() == null ? null : DeadlineText.when(item.due())),
            Fact.of("First due", item.dueBaseline() == null ? null : Days.day(item.dueBaseline())),
            Fact.of("Slipped by", SlippageText.of(item.slippage())),
            Fact.of("Part of", whole()),
            Fact.of("Reports on", report.relatives().reportsOn().orElse(null)),
            Fact.of("Note", item.note())));
  }

  private @Nullable String whole() {
    RatedItem whole = report.relatives().whole();
    return whole == null ? null : whole.name() + ": " + ItemText.rating(whole);
  }

  private void achieved() {
    section(
        "Reported so far",
        report.achievements().measurements().stream().map(this::achieved).toList());
  }

  private RichText achieved(Measurement measurement) {
    return RichText.of(ItemText.measured(measurement))
        .plain(reportedIn(measurement.deliverable()))
        .plain(". " + ShowMessage.place(measurement.citation()));
  }

  private RichText rated(RatingObservation observation) {
    return RichText.of(ItemText.rating(observation))
        .plain(reportedIn(observation.deliverable()))
        .plain(ItemText.part(", ", observation.reason()))
        .plain(ItemText.part(". Path back to Green: ", observation.pathBack()))
        .plain(". " + ShowMessage.place(observation.citation()));
  }

  private RichText told(Deliverable line) {
    return ItemText.name(line.name())
        .plain(" (" + line.period() + "). " + ShowMessage.place(line.citation()));
  }

  private String reportedIn(String code) {
    return code.equals(item.code()) ? "" : ", reported in " + new Code(code).display();
  }

  private void section(String heading, List<RichText> lines) {
    if (!lines.isEmpty()) {
      reply.heading(heading).bullets(lines);
    }
  }
}
