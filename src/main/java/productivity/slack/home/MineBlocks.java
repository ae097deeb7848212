package productivity.slack.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.programme.Assignment;
import productivity.programme.Capacity;
import productivity.slack.message.Blocks;
import productivity.slack.message.HomeWords;
import productivity.slack.message.RichText;
import productivity.status.HomeReport;
import productivity.status.HomeReport.Mine;
import productivity.status.HomeReport.Post;
import productivity.value.Days;
import productivity.value.Listing;

/** What a person answers for: what is due, late, awaited, and not rated or not any more. */
final class MineBlocks {
  private static final int SHOWN = 5;

  private final HomeReport report;
  private final Blocks blocks;

  MineBlocks(HomeReport report, Blocks blocks) {
    this.report = report;
    this.blocks = blocks;
  }

  void into() {
    blocks.header("Mine");
    report.mine().ifPresentOrElse(this::mine, this::nothing);
  }

  private void nothing() {
    blocks.paragraph(
        RichText.of("You lead no workstream here. An administrator can change that: ")
            .code("/productivity lead @you WORKSTREAM")
            .plain(". Everything can be read by everybody: ")
            .code("/productivity help"));
  }

  private void mine(Mine mine) {
    blocks.paragraph(posts(mine.posts()));
    blocks.actions("mine", List.of(Elements.postUpdate()));
    if (mine.isQuiet()) {
      blocks.paragraph(
          "Nothing is due in the next two weeks, nothing is late, and every rating is fresh.");
      return;
    }
    blocks.paragraph(RichText.ofBold(summary(mine)));
    section("Due in the next two weeks", mine.due(), HomeWords::date, "deadlines next 14 days");
    section("Overdue", mine.overdue(), HomeWords::date, "deadlines overdue");
    section("Waiting for somebody else", mine.awaited(), HomeWords::date, "deadlines overdue");
    section("Rating out of date", mine.stale(), HomeWords::rated, "status");
    section("No rating yet", mine.unrated(), HomeWords::unrated, "status");
  }

  private static String summary(Mine mine) {
    return Stream.of(
            counted(mine.due(), "due in two weeks"),
            counted(mine.overdue(), "overdue"),
            counted(mine.awaited(), "waiting for somebody else"),
            counted(mine.stale(), "rated too long ago"),
            counted(mine.unrated(), "without a rating"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("  ·  "));
  }

  private static String counted(Listing<?> listing, String what) {
    return listing.isEmpty() ? "" : listing.total() + " " + what;
  }

  private <T> void section(
      String heading, Listing<T> listing, Function<T, RichText> line, String command) {
    if (listing.isEmpty()) {
      return;
    }
    blocks.paragraph(RichText.ofBold(heading));
    List<RichText> lines =
        new ArrayList<>(listing.shown().stream().limit(SHOWN).map(line).toList());
    int more = listing.total() - lines.size();
    if (more > 0) {
      lines.add(RichText.of("and " + more + " more: ").code("/productivity " + command(command)));
    }
    blocks.bullets(lines);
  }

  /** One workstream's own answer is shorter than that of the whole programme. */
  private String command(String general) {
    List<Post> posts = report.mine().map(Mine::posts).orElse(List.of());
    if (posts.size() != 1) {
      return general;
    }
    String[] words = general.split(" ", 2);
    String time = words.length > 1 ? " " + words[1] : "";
    return words[0] + " " + posts.get(0).workstream().code() + time;
  }

  private static RichText posts(List<Post> posts) {
    RichText text = RichText.of("");
    for (Post post : posts) {
      text =
          text.plain(text.runs().isEmpty() ? "You " + verb(post) : ", " + verb(post))
              .bold(post.workstream().name())
              .plain(until(post.assignment()));
    }
    return text.plain(".");
  }

  private static String verb(Post post) {
    return post.assignment().capacity() == Capacity.LEAD ? "lead " : "stand in at ";
  }

  private static String until(Assignment assignment) {
    return assignment.until() == null ? "" : " until " + Days.day(assignment.until());
  }
}
