package productivity.playground.workspace;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A modal or a Home tab as one person has it open; {@code content} is what the app sent. */
public record View(String id, String hash, String user, JsonObject content, Behind behind) {
  public View {
    content = content.deepCopy();
  }

  /** A copy, free to be changed. */
  @Override
  public JsonObject content() {
    return content.deepCopy();
  }

  /** The id that the app gave it; empty where it gave none. */
  String externalId() {
    return content.get("external_id") instanceof JsonPrimitive id ? id.getAsString() : "";
  }

  public boolean isHome() {
    return "home".equals(content.get("type").getAsString());
  }
}
