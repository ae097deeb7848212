package productivity.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Blocks as Slack stores them: with the ids that the sender left out. */
public final class Completed {
  private static final int DIGITS = 36;
  private static final int FIVE_DIGITS = DIGITS * DIGITS * DIGITS * DIGITS * DIGITS;
  private static final int FOUR_DIGITS = FIVE_DIGITS / DIGITS;

  private final Set<String> taken = new HashSet<>();

  private Completed() {}

  /**
   * A copy in which every block has a {@code block_id} and every interactive element an {@code
   * action_id}. Those that were missing are made anew each time, so nobody can rely on them.
   */
  public static JsonArray blocks(JsonArray blocks) {
    JsonArray copy = blocks.deepCopy();
    Completed completed = new Completed();
    List<Node> all = Stacks.all(new Node(copy, "", List.of())).toList();
    all.forEach(block -> completed.taken.add(block.at("block_id").string()));
    all.forEach(block -> completed.add(block.json().getAsJsonObject(), "block_id"));
    copy.forEach(completed::element);
    return copy;
  }

  private void element(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(this::element);
    } else if (element instanceof JsonObject object) {
      object.asMap().values().forEach(this::element);
      if (object.has("type") && Elements.isInteractive(object.get("type").getAsString())) {
        add(object, "action_id");
      }
    }
  }

  private void add(JsonObject object, String name) {
    if (!object.has(name)) {
      object.addProperty(name, fresh());
    }
  }

  private String fresh() {
    int number = ThreadLocalRandom.current().nextInt(FOUR_DIGITS, FIVE_DIGITS);
    String id = Integer.toString(number, DIGITS).toUpperCase(Locale.ROOT);
    return taken.add(id) ? id : fresh();
  }
}
