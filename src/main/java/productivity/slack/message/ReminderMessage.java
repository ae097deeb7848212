package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productivity.slack.message.Reminding.Told;

/**
 * What a channel or person is reminded of, as things stand now: one item, or those of one time
 * together. What became of an item takes the place of its buttons.
 */
public final class ReminderMessage {
  /** Two blocks each, and some for what is said of all, stay below Slack's 50. */
  private static final int MOST = 20;

  private static final int SUMMARY = 300;
  private static final String ITEM = "item:";
  private static final String ACTIONS = "act:";
  private static final int NAME = 255;

  private final Reminding reminding;
  private final List<Told> told;
  private final Blocks blocks = new Blocks();

  private ReminderMessage(Reminding reminding) {
    this.reminding = reminding;
    this.told = reminding.told();
  }

  /** Text and blocks. */
  public static JsonObject of(Reminding reminding) {
    ReminderMessage message = new ReminderMessage(reminding);
    message.lay();
    JsonObject json = new JsonObject();
    json.addProperty("text", escaped(Cut.to(message.summary(), SUMMARY)));
    json.add("blocks", message.blocks.all());
    return json;
  }

  private void lay() {
    if (told.isEmpty()) {
      blocks.paragraph("What this was about was taken back: nothing is recorded of it now.");
      return;
    }
    if (told.size() > 1) {
      blocks.header(heading());
      common()
          .map(Tone::request)
          .filter(request -> !request.isEmpty())
          .ifPresent(blocks::paragraph);
    }
    told.stream().limit(MOST).forEach(this::item);
    if (told.size() > MOST) {
      blocks.paragraph(
          RichText.of(String.format(Locale.UK, "and %,d more: ", told.size() - MOST))
              .code("/productivity deadlines"));
    }
  }

  /** Its first block names the item, so that a reply in the thread is known to be about it. */
  private void item(Told item) {
    JsonArray elements = new JsonArray();
    elements.add(section(Blocks.runs(title(item))));
    JsonArray facts = new JsonArray();
    ReminderLines.of(item).forEach(runs -> facts.add(section(runs)));
    JsonObject list = Blocks.typed("rich_text_list");
    list.add("elements", facts);
    list.addProperty("style", "bullet");
    elements.add(list);
    JsonObject block = Blocks.typed("rich_text");
    block.addProperty("block_id", Cut.to(ITEM + item.due().item().code(), NAME));
    block.add("elements", elements);
    blocks.all().add(block);
    if (isOpen(item)) {
      String name = Cut.to(ACTIONS + item.due().item().code(), NAME);
      blocks.actions(name, ReminderButtons.of(item));
    }
  }

  private static boolean isOpen(Told item) {
    return ReminderLines.settled(item).isEmpty()
        && !item.all().snoozed().containsKey(item.due().item().code());
  }

  /** What several that are told in one way have in common is said above them. */
  private RichText title(Told item) {
    RichText title = ReminderLines.title(item);
    if (told.size() > 1 && common().isPresent()) {
      return title;
    }
    String request = item.tone().request();
    return RichText.of(item.tone().lead())
        .then(title)
        .plain(request.isEmpty() ? "" : "\n" + request);
  }

  private Optional<Tone> common() {
    List<Tone> tones = told.stream().map(Told::tone).distinct().toList();
    return tones.size() == 1 ? Optional.of(tones.get(0)) : Optional.empty();
  }

  private String heading() {
    return Tone.heading(told.stream().map(Told::tone).toList());
  }

  private static JsonObject section(JsonArray runs) {
    JsonObject section = Blocks.typed("rich_text_section");
    section.add("elements", runs);
    return section;
  }

  /** For a notification, where the blocks are not shown. */
  private String summary() {
    if (told.size() != 1) {
      return heading();
    }
    Told only = told.get(0);
    List<String> words = new ArrayList<>(List.of(only.tone().lead() + only.due().item().title()));
    only.due()
        .line()
        .ifPresent(line -> words.add(ReminderWords.when(line, reminding.report().today())));
    return String.join(". ", words);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
