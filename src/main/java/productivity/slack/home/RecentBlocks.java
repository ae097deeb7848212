package productivity.slack.home;

import java.util.Optional;
import productivity.progress.Change;
import productivity.slack.message.Blocks;
import productivity.slack.message.HomeWords;
import productivity.status.HomeReport;

/** What a person changed last, each with the way back. */
final class RecentBlocks {
  private final HomeReport report;
  private final Blocks blocks;

  RecentBlocks(HomeReport report, Blocks blocks) {
    this.report = report;
    this.blocks = blocks;
  }

  void into() {
    blocks.header("My recent changes");
    if (report.recent().isEmpty()) {
      blocks.paragraph("You have changed nothing yet, or have undone it.");
    }
    report.recent().forEach(this::change);
  }

  private void change(Change change) {
    blocks.section(
        HomeWords.change(change, report.programme().zone()),
        Optional.of(Elements.button(Elements.UNDO, "Undo", String.valueOf(change.number()))));
  }
}
