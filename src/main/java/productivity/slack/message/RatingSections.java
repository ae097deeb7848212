package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import productivity.deliverable.Lifecycle;
import productivity.status.RatedItem;
import productivity.status.StatusReport;
import productivity.status.StatusReport.Contradiction;
import productivity.value.Listing;
import productivity.value.Rating;

/** How the deliverables of a status are rated: the worst first, those without a rating last. */
final class RatingSections {
  private final StatusReport report;
  private final Reply.Builder reply;

  RatingSections(StatusReport report, Reply.Builder reply) {
    this.report = report;
    this.reply = reply;
  }

  void worst() {
    section("Off track or at risk", report.ratings().offTrack());
    contradictions();
    section("On track or delivered, but the rating is out of date", staleOtherwise());
  }

  /** Those off track say so in their own lines. */
  private Listing<RatedItem> staleOtherwise() {
    return without(report.ratings().stale(), report.ratings().offTrack());
  }

  private static Listing<RatedItem> without(Listing<RatedItem> items, Listing<RatedItem> said) {
    List<RatedItem> left = new ArrayList<>(items.shown());
    left.removeAll(said.shown());
    return new Listing<>(left, left.size() + items.more());
  }

  void rest() {
    section("On track or delivered", without(report.ratings().onTrack(), staleOtherwise()));
    notStated();
    lifecycles();
  }

  private void section(String heading, Listing<RatedItem> items) {
    if (items.isEmpty()) {
      return;
    }
    reply.heading(heading).bullets(items.shown().stream().map(RatingSections::line).toList());
    more(items);
  }

  private void notStated() {
    Listing<RatedItem> items = report.ratings().notStated();
    if (items.isEmpty()) {
      return;
    }
    reply.heading(Rating.NOT_STATED.label() + ": nobody has given a rating");
    reply.bullets(items.shown().stream().map(RatingSections::unrated).toList());
    more(items);
  }

  private void more(Listing<RatedItem> items) {
    if (items.more() > 0) {
      reply.paragraph(
          String.format(
              Locale.UK, "and %,d more. Ask for one workstream to see them.", items.more()));
    }
  }

  /** {@code EP-7 Expert financial advice: ⚠️ Amber, as at 30 September 2017}. */
  static RichText line(RatedItem item) {
    RichText line = ItemText.name(item.name()).plain(": " + ItemText.rating(item));
    String stale =
        item.stale()
            ? item.rating()
                .map(rating -> " – " + ItemText.staleSince(rating.observation()))
                .orElse("")
            : "";
    String reason = item.rating().map(rating -> rating.observation().reason()).orElse(null);
    return line.plain(stale + ItemText.part(". ", reason)).plain(" (" + item.workstream() + ")");
  }

  /** Under a heading that says the rating already. */
  static RichText unrated(RatedItem item) {
    return ItemText.name(item.name()).plain(" (" + item.workstream() + ")");
  }

  private void contradictions() {
    List<RichText> lines =
        report.disagreements().ratings().stream().map(RatingSections::contradiction).toList();
    if (!lines.isEmpty()) {
      reply.heading("Rated better than one of its parts").bullets(lines);
    }
  }

  private static RichText contradiction(Contradiction contradiction) {
    return ItemText.name(contradiction.whole().name())
        .plain(": " + ItemText.rating(contradiction.whole()) + ", but its part ")
        .then(ItemText.name(contradiction.part().name()))
        .plain(": " + ItemText.rating(contradiction.part()));
  }

  /** The status in life says nothing about the rating, so it stands apart. */
  private void lifecycles() {
    if (report.ratings().lifecycles().isEmpty()) {
      return;
    }
    reply.note(
        report.ratings().lifecycles().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getValue() + " " + words(each.getKey()))
            .collect(Collectors.joining(", ", "Apart from ratings: ", ".")));
  }

  static String words(Lifecycle status) {
    return status == Lifecycle.NO_UPDATE ? "without an update" : status.words();
  }
}
