package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Slack's documented limits on a message and its blocks. Lengths are counted in UTF-16 units, which
 * is never less than what Slack counts; blocks that are not known here are refused.
 */
public final class BlockLimits {
  private static final int MESSAGE_TEXT = 40_000;
  private static final int BLOCKS = 50;
  private static final int SECTION_TEXT = 3_000;
  private static final int FIELDS = 10;
  private static final int FIELD_TEXT = 2_000;
  private static final int HEADER_TEXT = 150;
  private static final int CONTEXT_ELEMENTS = 10;
  private static final int CONTEXT_TEXT = 3_000;
  private static final int ID = 255;
  private static final Set<String> RESPONSE_TYPES = Set.of("ephemeral", "in_channel");

  private final Faults faults = new Faults();
  private final Set<String> blockIds = new HashSet<>();

  private BlockLimits() {}

  /**
   * Everything about the message that Slack would refuse, each with its place; empty if nothing.
   */
  public static List<String> faults(JsonElement message) {
    BlockLimits limits = new BlockLimits();
    limits.message(limits.faults.object(message, "message"));
    return limits.faults.found();
  }

  private void message(JsonObject message) {
    if (!message.has("text") && !message.has("blocks")) {
      faults.add("message", "has neither text nor blocks");
    }
    faults.optional(message, "text", MESSAGE_TEXT, "message");
    if (message.has("response_type")) {
      faults.oneOf(message, "response_type", RESPONSE_TYPES, "message");
    }
    if (message.has("blocks")) {
      JsonArray blocks = faults.array(message, "blocks", BLOCKS, "message");
      for (int at = 0; at < blocks.size(); at++) {
        String place = "blocks[" + at + "]";
        block(faults.object(blocks.get(at), place), place);
      }
    }
  }

  private void block(JsonObject block, String place) {
    faults.optional(block, "block_id", ID, place);
    if (block.has("block_id") && !blockIds.add(block.get("block_id").toString())) {
      faults.add(place + ".block_id", "is used twice");
    }
    switch (faults.string(block, "type", ID, place)) {
      case "section" -> section(block, place);
      case "header" -> new ElementLimits(faults).plainText(block, HEADER_TEXT, place);
      case "context" -> context(block, place);
      case "actions" -> new ElementLimits(faults).actions(block, place);
      case "rich_text" -> new RichTextLimits(faults).check(block, place);
      case "divider" -> {}
      default -> faults.add(place, "is of a type that is not known");
    }
  }

  private void section(JsonObject section, String place) {
    ElementLimits elements = new ElementLimits(faults);
    if (!section.has("text") && !section.has("fields")) {
      faults.add(place, "has neither text nor fields");
    }
    if (section.has("text")) {
      elements.text(section.get("text"), SECTION_TEXT, place + ".text");
    }
    if (section.has("fields")) {
      JsonArray fields = faults.array(section, "fields", FIELDS, place);
      for (int at = 0; at < fields.size(); at++) {
        elements.text(fields.get(at), FIELD_TEXT, place + ".fields[" + at + "]");
      }
    }
    if (section.has("accessory")) {
      elements.button(section.get("accessory"), place + ".accessory");
    }
  }

  private void context(JsonObject context, String place) {
    JsonArray elements = faults.array(context, "elements", CONTEXT_ELEMENTS, place);
    for (int at = 0; at < elements.size(); at++) {
      new ElementLimits(faults)
          .text(elements.get(at), CONTEXT_TEXT, place + ".elements[" + at + "]");
    }
  }
}
