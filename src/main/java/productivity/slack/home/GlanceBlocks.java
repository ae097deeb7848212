package productivity.slack.home;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import productivity.slack.message.Blocks;
import productivity.slack.message.HomeWords;
import productivity.slack.message.RichText;
import productivity.status.StatusReport;
import productivity.value.Rating;

/** How the whole programme stands: its ratings with their key, its next dates, its savings. */
final class GlanceBlocks {
  private static final int SHOWN = 5;
  private static final int LONGEST_BAR = 24;

  private final StatusReport report;
  private final Blocks blocks;

  GlanceBlocks(StatusReport report, Blocks blocks) {
    this.report = report;
    this.blocks = blocks;
  }

  void into() {
    blocks.header("The programme at a glance, " + report.when().understood());
    if (report.isEmpty()) {
      blocks.paragraph("No deliverables are recorded for this time.");
    } else {
      ratings();
    }
    dates();
    savings();
    blocks.actions("glance", buttons());
  }

  private void ratings() {
    int promises = report.ratings().promises();
    blocks.paragraph(
        RichText.ofBold(HomeView.count(promises, "deliverable", "deliverables"))
            .plain(stale(report.ratings().stale().total())));
    List<RichText> lines = new ArrayList<>();
    for (Rating rating : Rating.values()) {
      lines.add(line(rating, report.ratings().count(rating), promises));
    }
    blocks.paragraph(lines.stream().map(Blocks::runs).toList());
    blocks.note("Not stated is never counted as Green.");
  }

  private static String stale(int number) {
    return number == 0 ? "" : ", " + number + " of the ratings out of date";
  }

  /** The word, the symbol and what they mean stand before the bar, which adds nothing to them. */
  private static RichText line(Rating rating, int number, int all) {
    int length = (int) Math.ceil((double) number * LONGEST_BAR / Math.max(1, all));
    return RichText.of(rating.label() + " (" + rating.meaning() + "): ")
        .bold(String.valueOf(number))
        .plain(number == 0 ? "" : "  " + "▬".repeat(length));
  }

  private void dates() {
    List<RichText> next =
        report.dates().next().shown().stream().limit(SHOWN).map(HomeWords::brief).toList();
    if (!next.isEmpty()) {
      blocks.paragraph(RichText.ofBold("Next deadlines"));
      blocks.bullets(next);
    }
  }

  private void savings() {
    List<RichText> totals = report.figures().savings().stream().map(HomeWords::total).toList();
    if (!totals.isEmpty()) {
      blocks.paragraph(RichText.ofBold("Savings"));
      blocks.bullets(totals);
    }
  }

  private List<JsonObject> buttons() {
    List<JsonObject> buttons = new ArrayList<>();
    if (!report.isEmpty()) {
      buttons.add(Elements.button(Elements.CHART, "Show as chart", "status"));
    }
    buttons.add(Elements.ask(1, "Full status", "status"));
    buttons.add(Elements.ask(2, "All deadlines", "deadlines"));
    buttons.add(Elements.ask(3, "All savings", "savings"));
    return buttons;
  }
}
