package productivity.playground.api;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import productivity.playground.workspace.Refused;

/** Some of a list, and the cursor to ask for what follows; empty where nothing does. */
record Page<T>(List<T> items, String nextCursor) {
  private static final String MARK = "next:";

  /** The page that the call's cursor names; {@code key} tells the items apart. */
  static <T> Page<T> of(List<T> all, Function<T, String> key, Arguments arguments, int limit) {
    int from = arguments.text("cursor").map(cursor -> find(all, key, cursor)).orElse(0);
    int to = Math.min(all.size(), from + limit);
    String next = to < all.size() ? cursor(key.apply(all.get(to))) : "";
    return new Page<>(all.subList(from, to), next);
  }

  boolean hasMore() {
    return !nextCursor.isEmpty();
  }

  /** What tells the caller how to go on. */
  JsonObject metadata() {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("next_cursor", nextCursor);
    return metadata;
  }

  private static <T> int find(List<T> all, Function<T, String> key, String cursor) {
    int at = all.stream().map(key).map(Page::cursor).toList().indexOf(cursor);
    if (at < 0) {
      throw new Refused("invalid_cursor");
    }
    return at;
  }

  private static String cursor(String key) {
    return Base64.getEncoder().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
  }
}
