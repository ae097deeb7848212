package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.slack.call.Json;

/**
 * The name of a message's first block, by which it is known later which item the message is about.
 * Slack keeps such names; people can give none.
 */
public final class ItemBlock {
  private static final String MARK = "item:";

  /** Slack takes no longer name. */
  private static final int MOST = 255;

  private ItemBlock() {}

  /** Nothing where the code is too long to be in a name. */
  static Optional<String> of(String item) {
    return Optional.of(MARK + item).filter(name -> name.length() <= MOST);
  }

  /** Says in a message which item it is about. */
  public static void mark(JsonObject message, String item) {
    of(item).ifPresent(name -> first(message).addProperty("block_id", name));
  }

  /** The code of the item that a message is about, where it was marked so. */
  public static Optional<String> read(JsonElement message) {
    return message instanceof JsonObject json
        ? Json.text(first(json), "block_id")
            .filter(name -> name.startsWith(MARK) && name.length() > MARK.length())
            .map(name -> name.substring(MARK.length()))
        : Optional.empty();
  }

  private static JsonObject first(JsonObject message) {
    boolean any = message.get("blocks") instanceof JsonArray blocks && !blocks.isEmpty();
    return any && message.getAsJsonArray("blocks").get(0) instanceof JsonObject block
        ? block
        : new JsonObject();
  }
}
