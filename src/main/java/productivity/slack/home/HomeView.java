package productivity.slack.home;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import productivity.slack.message.Blocks;
import productivity.slack.message.RichText;
import productivity.status.HomeReport;
import productivity.value.Days;

/** One person's Home, whole: what waits for them first, what they can set last. */
final class HomeView {
  private final HomeReport report;
  private final Blocks blocks = new Blocks();

  private HomeView(HomeReport report) {
    this.report = report;
  }

  /** The notice says what became of the last press, where that is not to be seen anyway. */
  static JsonObject of(HomeReport report, Optional<String> notice) {
    HomeView view = new HomeView(report);
    notice.ifPresent(text -> view.blocks.section("ℹ️ " + text, Optional.empty()));
    view.write();
    JsonObject home = Blocks.typed("home");
    home.add("blocks", view.whole());
    return home;
  }

  private void write() {
    blocks.header(report.programme().name());
    blocks.note(Days.weekday(report.today()));
    new LeaverBlocks(blocks).into(report);
    new MineBlocks(report, blocks).into();
    blocks.divider();
    new GlanceBlocks(report.glance(), blocks).into();
    blocks.divider();
    new RecentBlocks(report, blocks).into();
    blocks.divider();
    new SettingBlocks(report, blocks).into();
  }

  private JsonArray whole() {
    if (blocks.leftOut() == 0) {
      return blocks.all();
    }
    Blocks more = new Blocks();
    more.paragraph(
        RichText.of(
                "This page is full, and %d parts were left out. To see who leads what: "
                    .formatted(blocks.leftOut()))
            .code("/productivity leads"));
    JsonArray all = blocks.all().deepCopy();
    all.addAll(more.all());
    return all;
  }

  /** How a count reads: {@code 1 date}, {@code 2 dates}. */
  static String count(int number, String one, String several) {
    return number == 1 ? "1 " + one : number + " " + several;
  }

  static List<RichText> first(int most, List<RichText> lines) {
    return lines.subList(0, Math.min(most, lines.size()));
  }
}
