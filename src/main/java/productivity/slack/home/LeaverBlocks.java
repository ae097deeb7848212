package productivity.slack.home;

import java.util.List;
import productivity.slack.message.Blocks;
import productivity.slack.message.LeadsMessage;
import productivity.slack.message.RichText;
import productivity.status.HomeReport;
import productivity.status.LeadsReport;

/** For administrators, before anything else: what was left behind by people who have left. */
final class LeaverBlocks {
  private static final int SHOWN = 10;

  private final Blocks blocks;

  LeaverBlocks(Blocks blocks) {
    this.blocks = blocks;
  }

  void into(HomeReport report) {
    List<LeadsReport.Line> left = report.leads().map(LeadsReport::left).orElse(List.of());
    if (left.isEmpty()) {
      return;
    }
    blocks.header("To be reassigned: their people have left");
    blocks.bullets(left.stream().limit(SHOWN).map(LeadsMessage::line).toList());
    blocks.paragraph(RichText.of("Name somebody: ").code("/productivity lead @person WORKSTREAM"));
    blocks.divider();
  }
}
