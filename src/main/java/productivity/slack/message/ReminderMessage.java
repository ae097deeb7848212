package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import productivity.delivery.NoticeKind;
import productivity.slack.message.Reminding.Told;

/**
 * What a channel or person is reminded of, as things stand now: one item, or those of one time
 * together. What became of an item takes the place of its buttons.
 */
public final class ReminderMessage {
  /** Two blocks each, and some for what is said of all, stay below Slack's 50. */
  private static final int MOST = 20;

  /** Slack takes some 13,000 characters in the blocks of a message and publishes no number. */
  private static final int TEXT = 9_000;

  private static final String GONE =
      "What this was about was taken back: nothing is recorded of it now.";
  private static final Set<NoticeKind> OF_CHANNELS =
      Set.of(NoticeKind.REMINDER, NoticeKind.CATCH_UP);
  private static final String HOW_TO_STOP =
      "To stop reminders in this channel, type /productivity remind off.";
  private static final int SUMMARY = 300;
  private static final String ACTIONS = "act:";
  private static final int NAME = 255;

  private final Reminding reminding;
  private final List<Told> told;
  private final ReminderTitles titles;
  private final Blocks blocks = new Blocks();

  private ReminderMessage(Reminding reminding) {
    this.reminding = reminding;
    this.told = reminding.told();
    this.titles = new ReminderTitles(told);
  }

  /** Text and blocks. */
  public static JsonObject of(Reminding reminding) {
    ReminderMessage message = new ReminderMessage(reminding);
    message.lay();
    String summary = message.told.isEmpty() ? GONE : message.titles.summary();
    JsonObject json = new JsonObject();
    json.addProperty("text", Blocks.escaped(Cut.to(summary, SUMMARY)));
    json.add("blocks", message.blocks.all());
    return json;
  }

  private void lay() {
    if (told.isEmpty()) {
      blocks.paragraph(GONE);
      return;
    }
    if (told.size() > 1) {
      blocks.header(titles.heading());
      if (!titles.request().isEmpty()) {
        blocks.paragraph(titles.request());
      }
    }
    int shown = items();
    if (told.size() > shown) {
      String more = String.format(Locale.UK, "and %,d more: ", told.size() - shown);
      String command = ReminderTitles.command(told.subList(shown, told.size()));
      blocks.paragraph(RichText.of(more).code(command));
    }
    // What a person is told as lead or administrator no channel can stop.
    if (reminding.isToAChannel() && OF_CHANNELS.contains(reminding.notice().kind())) {
      blocks.note(HOW_TO_STOP);
    }
  }

  /** How many of them there was room for; one always. */
  private int items() {
    int left = TEXT;
    int shown = 0;
    for (Told item : told) {
      JsonObject block = block(item);
      left -= Blocks.characters(block);
      if (shown == MOST || (shown > 0 && left < 0)) {
        break;
      }
      blocks.all().add(block);
      if (item.isOpen()) {
        String name = Cut.to(ACTIONS + item.due().item().code(), NAME);
        blocks.actions(name, ReminderButtons.of(item));
      }
      shown++;
    }
    return shown;
  }

  /** Names the item, so that a reply in the thread of a message that it begins is about it. */
  private JsonObject block(Told item) {
    JsonArray elements = new JsonArray();
    elements.add(section(Blocks.runs(titles.of(item))));
    JsonArray facts = new JsonArray();
    ReminderLines.of(item).forEach(runs -> facts.add(section(runs)));
    JsonObject list = Blocks.typed("rich_text_list");
    list.add("elements", facts);
    list.addProperty("style", "bullet");
    elements.add(list);
    JsonObject block = Blocks.typed("rich_text");
    ItemBlock.of(item.due().item().code()).ifPresent(name -> block.addProperty("block_id", name));
    block.add("elements", elements);
    return block;
  }

  private static JsonObject section(JsonArray runs) {
    JsonObject section = Blocks.typed("rich_text_section");
    section.add("elements", runs);
    return section;
  }
}
