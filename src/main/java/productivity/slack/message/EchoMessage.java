package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import productivity.deliverable.Deliverable;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.status.ItemReport;
import productivity.status.Tidings;
import productivity.value.Days;

/**
 * What a channel is told: an item's own message, which says how it stands; under it each change; or
 * the changes of a day together.
 */
public final class EchoMessage {
  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,20}");
  private static final int TOGETHER = 30;
  private static final int SUMMARY = 500;

  private EchoMessage() {}

  /** How the item stands now. */
  public static JsonObject item(Tidings tidings) {
    Blocks blocks = new Blocks();
    blocks.paragraph(RichText.ofBold(tidings.title()));
    blocks.bullets(
        tidings.item().map(EchoMessage::standing).orElseGet(() -> List.of(RichText.of(GONE))));
    blocks.note("Last change: " + HomeWords.moment(tidings.change(), tidings.zone()));
    JsonObject message = message(tidings.title(), blocks);
    ItemBlock.mark(message, tidings.change().act().item().code());
    return message;
  }

  private static final String GONE = "It was taken back: nothing is recorded under this code now.";

  /** What was changed; mentions whoever leads there, unless it was they who changed it. */
  public static JsonObject change(Tidings tidings) {
    Change change = tidings.change();
    JsonArray runs = Blocks.runs(line(change));
    tidings
        .owner()
        .map(Person::id)
        .filter(id -> USER.matcher(id).matches() && !id.equals(change.act().person().id()))
        .ifPresent(id -> mention(runs, id));
    Blocks blocks = new Blocks();
    blocks.paragraph(List.of(runs));
    return message(line(change).text(), blocks);
  }

  /** Everything that waited; of some it is not known whether they were told before. */
  public static JsonObject together(List<Change> changes, int uncertain) {
    String title = changes.size() == 1 ? "1 change" : "%,d changes".formatted(changes.size());
    Blocks blocks = new Blocks();
    blocks.paragraph(RichText.ofBold(title + " since this channel was last told"));
    blocks.bullets(changes.stream().limit(TOGETHER).map(EchoMessage::brief).toList());
    if (uncertain > 0) {
      blocks.note(
          "The connection to Slack was lost while %s told, so you may have read of %s before."
              .formatted(
                  uncertain == 1 ? "1 of them was" : "%,d of them were".formatted(uncertain),
                  uncertain == 1 ? "it" : "them"));
    }
    int more = changes.size() - TOGETHER;
    if (more > 0) {
      blocks.paragraph("and " + more + " more. History of an item shows them all.");
    }
    return message(title, blocks);
  }

  /** For whoever leads: nothing can be told in their channel, and why. */
  public static JsonObject trouble(String channel, String error) {
    JsonArray runs = Blocks.runs(RichText.of("I cannot tell changes in "));
    runs.add(Blocks.channel(channel));
    runs.addAll(Blocks.runs(RichText.of(". " + reason(error) + " Until then they wait.")));
    Blocks blocks = new Blocks();
    blocks.paragraph(List.of(runs));
    return message("I cannot tell changes in your channel. " + reason(error), blocks);
  }

  /** Why Slack takes nothing in a channel, and what to do about it. */
  public static String reason(String error) {
    return switch (error) {
      case "is_archived", "is_inactive" ->
          "The channel is archived. Type echo here in another channel.";
      case "not_in_channel", "channel_not_found" ->
          "I am not in the channel. Type /invite @productivity there, and then echo now.";
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel" ->
          "Only some people may post in the channel. Ask whoever manages it to let me.";
      default ->
          "Slack does not let this service post (%s). Tell whoever runs it.".formatted(error);
    };
  }

  private static RichText brief(Change change) {
    String undone = change.undone() ? " (undone since)" : "";
    return RichText.ofBold(HomeWords.item(change))
        .plain(": " + Cut.to(change.act().said(), SUMMARY))
        .plain(" (" + change.act().person().name() + ")" + undone);
  }

  private static RichText line(Change change) {
    String why = change.act().reason().map(reason -> " because " + reason).orElse("");
    return RichText.ofBold(change.act().person().name()).plain(": " + change.act().said() + why);
  }

  private static void mention(JsonArray runs, String person) {
    JsonObject user = Blocks.typed("user");
    user.addProperty("user_id", person);
    runs.addAll(Blocks.runs(RichText.of(" ")));
    runs.add(user);
  }

  private static List<RichText> standing(ItemReport report) {
    if (report instanceof ItemReport.OfDeliverable deliverable) {
      return standing(deliverable);
    }
    if (report instanceof ItemReport.OfDeadline deadline) {
      return List.of(DeadlineText.standing(deadline.line()));
    }
    return List.of();
  }

  private static List<RichText> standing(ItemReport.OfDeliverable report) {
    Deliverable item = report.item();
    List<RichText> lines = new ArrayList<>();
    lines.add(fact("Rating", ItemText.rating(report.rated())));
    lines.add(fact("Status", RatingSections.words(item.status())));
    due(item).ifPresent(due -> lines.add(fact("Due", due)));
    return lines;
  }

  private static Optional<String> due(Deliverable item) {
    return Optional.ofNullable(item.due()).map(due -> due.toString() + since(item));
  }

  private static String since(Deliverable item) {
    LocalDate first = item.dueBaseline();
    boolean moved = first != null && item.due() != null && !first.equals(item.due().end());
    return moved && first != null ? ", first planned for " + Days.day(first) : "";
  }

  private static RichText fact(String name, String value) {
    return RichText.ofBold(name + ": ").plain(value);
  }

  /** The text stands for the message in a notification, where Slack reads it as formatting. */
  private static JsonObject message(String text, Blocks blocks) {
    JsonObject message = new JsonObject();
    message.addProperty("text", escaped(Cut.to(text, SUMMARY)));
    message.add("blocks", blocks.all());
    return message;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
