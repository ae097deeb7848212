package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Blocks in reading order. Text goes into rich text and plain text only, which Slack never reads as
 * formatting. What comes after the most that a Home can hold is left out, and counted.
 */
public final class Blocks {
  /** Slack's limit is 100; two are kept for saying what was left out. */
  public static final int MOST = 98;

  private static final int HEADER = 150;
  private static final int SECTION = 3_000;

  private final JsonArray blocks = new JsonArray();
  private int leftOut;

  public void header(String text) {
    JsonObject header = typed("header");
    header.add("text", plain(text, HEADER));
    add(header);
  }

  public void divider() {
    add(typed("divider"));
  }

  public void note(String text) {
    JsonArray elements = new JsonArray();
    elements.add(plain(text, SECTION));
    add(holding("context", elements));
  }

  public void paragraph(String text) {
    paragraph(RichText.of(text));
  }

  public void paragraph(RichText text) {
    paragraph(List.of(runs(text)));
  }

  /** Each element is a rich text element of its own kind. */
  public void paragraph(List<JsonArray> runs) {
    JsonArray sections = new JsonArray();
    runs.forEach(each -> sections.add(holding("rich_text_section", each)));
    add(holding("rich_text", sections));
  }

  public void bullets(List<RichText> items) {
    if (items.isEmpty()) {
      return;
    }
    JsonArray sections = new JsonArray();
    items.forEach(item -> sections.add(holding("rich_text_section", runs(item))));
    JsonObject list = holding("rich_text_list", sections);
    list.addProperty("style", "bullet");
    JsonArray elements = new JsonArray();
    elements.add(list);
    add(holding("rich_text", elements));
  }

  /** Text with one thing to press or choose beside it. */
  public void section(String text, Optional<JsonObject> accessory) {
    JsonObject section = typed("section");
    section.add("text", plain(text, SECTION));
    accessory.ifPresent(element -> section.add("accessory", element));
    add(section);
  }

  public void actions(String id, List<JsonObject> elements) {
    JsonArray all = new JsonArray();
    elements.forEach(all::add);
    JsonObject actions = holding("actions", all);
    actions.addProperty("block_id", id);
    add(actions);
  }

  public JsonArray all() {
    return blocks;
  }

  public int leftOut() {
    return leftOut;
  }

  private void add(JsonObject block) {
    if (blocks.size() < MOST) {
      blocks.add(block);
    } else {
      leftOut++;
    }
  }

  public static JsonArray runs(RichText text) {
    JsonArray runs = new JsonArray();
    for (RichText.Run run : text.runs()) {
      JsonObject element = typed("text");
      element.addProperty("text", run.text());
      if (run.style() != RichText.Style.PLAIN) {
        JsonObject style = new JsonObject();
        style.addProperty(run.style() == RichText.Style.BOLD ? "bold" : "code", true);
        element.add("style", style);
      }
      runs.add(element);
    }
    return runs;
  }

  /** Names a channel, which Slack shows by its name to those who may see it. */
  public static JsonObject channel(String id) {
    JsonObject channel = typed("channel");
    channel.addProperty("channel_id", id);
    return channel;
  }

  public static JsonObject plain(String text, int most) {
    JsonObject plain = typed("plain_text");
    plain.addProperty("text", Cut.to(text, most));
    // Slack would make a picture of :warning: that somebody typed.
    plain.addProperty("emoji", false);
    return plain;
  }

  /** What is there to read in it, in characters: Slack takes only so many in one message. */
  static int characters(JsonElement element) {
    if (element instanceof JsonArray all) {
      return all.asList().stream().mapToInt(Blocks::characters).sum();
    }
    return element instanceof JsonObject object
        ? object.entrySet().stream()
            .mapToInt(
                each ->
                    each.getKey().equals("text") && each.getValue().isJsonPrimitive()
                        ? each.getValue().getAsString().length()
                        : characters(each.getValue()))
            .sum()
        : 0;
  }

  /** For where Slack would read words as formatting. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  public static JsonObject typed(String type) {
    JsonObject object = new JsonObject();
    object.addProperty("type", type);
    return object;
  }

  private static JsonObject holding(String type, JsonArray elements) {
    JsonObject object = typed(type);
    object.add("elements", elements);
    return object;
  }
}
