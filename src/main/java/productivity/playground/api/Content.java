package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import productivity.playground.limits.Completed;
import productivity.playground.limits.MessageLimits;
import productivity.playground.workspace.Refused;

/** What a message is to say, checked and completed as Slack keeps it. */
final class Content {
  private static final int LONGEST = 40_000;
  private static final int ATTACHMENTS = 100;
  private static final int METADATA_BYTES = 8_192;

  private Content() {}

  /** Text beyond what a message can hold is cut, as Slack documents. */
  static JsonObject of(Arguments arguments) {
    JsonObject content = new JsonObject();
    String text = arguments.text("text").orElse("");
    content.addProperty("text", text.substring(0, Math.min(text.length(), LONGEST)));
    arguments
        .json("blocks", "invalid_blocks_format")
        .map(blocks -> array(blocks, "invalid_blocks_format"))
        .filter(blocks -> !blocks.isEmpty())
        .ifPresent(blocks -> content.add("blocks", blocks));
    arguments
        .json("attachments", "invalid_attachments")
        .map(all -> array(all, "invalid_attachments"))
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> content.add("attachments", all));
    return checked(content);
  }

  private static JsonObject checked(JsonObject content) {
    boolean silent = content.get("text").getAsString().isEmpty();
    if (silent && !content.has("blocks") && !content.has("attachments")) {
      throw new Refused("no_text");
    }
    if (content.get("attachments") instanceof JsonArray all && all.size() > ATTACHMENTS) {
      throw new Refused("too_many_attachments");
    }
    List<String> faults = MessageLimits.faults(content);
    if (!faults.isEmpty()) {
      throw new Refused("invalid_blocks", faults);
    }
    if (content.get("blocks") instanceof JsonArray blocks) {
      content.add("blocks", Completed.blocks(blocks));
    }
    return content;
  }

  /** The metadata, where it is given; an empty object takes away what there was. */
  static Optional<JsonObject> metadata(Arguments arguments) {
    Optional<JsonElement> given = arguments.json("metadata", "invalid_metadata_format");
    return given.map(Content::checkedMetadata);
  }

  private static JsonObject checkedMetadata(JsonElement given) {
    if (!(given instanceof JsonObject metadata)) {
      throw new Refused("invalid_metadata_format");
    }
    if (metadata.isEmpty()) {
      return metadata;
    }
    boolean named =
        metadata.get("event_type") instanceof JsonPrimitive type
            && type.isString()
            && !type.getAsString().isEmpty();
    if (!named || !(metadata.get("event_payload") instanceof JsonObject)) {
      throw new Refused("invalid_metadata_format");
    }
    if (metadata.toString().getBytes(StandardCharsets.UTF_8).length > METADATA_BYTES) {
      throw new Refused("metadata_too_large");
    }
    return metadata;
  }

  private static JsonArray array(JsonElement value, String error) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw new Refused(error);
  }
}
