package productivity.slack.home;

import com.google.gson.JsonArray;
import java.util.List;
import productivity.programme.Capacity;
import productivity.programme.WorkstreamChannel;
import productivity.slack.message.Blocks;
import productivity.slack.message.EchoMessage;
import productivity.slack.message.LeadsMessage;
import productivity.slack.message.RichText;
import productivity.status.HomeReport;
import productivity.status.HomeReport.Post;
import productivity.status.LeadsReport;

/** Where changes are told, for who leads; who leads what, for who administers. */
final class SettingBlocks {
  /** The workstream stands after it in the id of the block that its choice is in. */
  static final String PACE = "pace:";

  private static final int SHOWN = 30;

  private final HomeReport report;
  private final Blocks blocks;

  SettingBlocks(HomeReport report, Blocks blocks) {
    this.report = report;
    this.blocks = blocks;
  }

  void into() {
    blocks.header("Settings");
    List<Post> led =
        report.mine().stream()
            .flatMap(mine -> mine.posts().stream())
            .filter(post -> post.assignment().capacity() == Capacity.LEAD)
            .toList();
    led.forEach(this::channel);
    report.leads().ifPresent(this::leads);
    if (led.isEmpty() && report.leads().isEmpty()) {
      blocks.paragraph("There is nothing to set for you. Leads and administrators find more here.");
    }
  }

  private void channel(Post post) {
    if (post.channel().isEmpty()) {
      blocks.paragraph(
          RichText.of("Changes to ")
              .bold(post.workstream().name())
              .plain(" are told in no channel of its own. In the channel, type ")
              .code("/productivity echo here " + post.workstream().code()));
      return;
    }
    WorkstreamChannel channel = post.channel().get();
    JsonArray runs =
        Blocks.runs(RichText.of("Changes to ").bold(post.workstream().name()).plain(" go to "));
    runs.add(Blocks.channel(channel.channel()));
    runs.addAll(Blocks.runs(RichText.of(":")));
    blocks.paragraph(List.of(runs));
    post.trouble()
        .ifPresent(
            trouble ->
                blocks.paragraph(
                    RichText.ofBold("⚠️ Nothing can be told there. ")
                        .plain(EchoMessage.reason(trouble.error()))));
    blocks.actions(PACE + channel.workstream(), List.of(Elements.paces(channel.pace())));
  }

  private void leads(LeadsReport leads) {
    blocks.paragraph(RichText.ofBold("Who leads what"));
    blocks.bullets(leads.led().stream().limit(SHOWN).map(LeadsMessage::line).toList());
    int vacant = leads.vacant().size();
    int more = Math.max(0, leads.led().size() - SHOWN);
    String also = more == 0 ? "" : "and %d more; ".formatted(more);
    blocks.paragraph(
        RichText.of(
                also
                    + HomeView.count(vacant, "workstream has", "workstreams have")
                    + " no lead here: ")
            .code("/productivity leads"));
  }
}
